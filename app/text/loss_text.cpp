#include "app/text/loss_text.h"

#include <QCoreApplication>

namespace onelogit::app {
namespace {

struct Losses {
    Q_DECLARE_TR_FUNCTIONS(Losses)
};

} // namespace

QString lossTitle(LossKind kind) {
    switch (kind) {
    case LossKind::CrossEntropy:
        return Losses::tr("cross-entropy");
    case LossKind::MaxMargin:
        return Losses::tr("max-margin");
    case LossKind::SelfNormalization:
        return Losses::tr("self-normalization");
    case LossKind::NoiseContrastive:
        return Losses::tr("noise-contrastive");
    case LossKind::BinaryCrossEntropy:
        return Losses::tr("binary cross-entropy");
    case LossKind::BatchCrossEntropy:
        return Losses::tr("batch cross-entropy");
    case LossKind::BatchMaxMargin:
        return Losses::tr("batch max-margin");
    case LossKind::Zlpr:
        return Losses::tr("ZLPR");
    case LossKind::SharedBiasBinaryCrossEntropy:
        return Losses::tr("binary cross-entropy, shared bias");
    case LossKind::Squared:
        return Losses::tr("squared error");
    case LossKind::Focal:
        return Losses::tr("focal");
    case LossKind::SmoothedCrossEntropy:
        return Losses::tr("smoothed cross-entropy");
    }
    return {};
}

} // namespace onelogit::app
