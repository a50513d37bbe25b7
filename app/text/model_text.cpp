#include "app/text/model_text.h"

#include "app/text/error_text.h"
#include "app/text/loss_text.h"
#include "app/text/number_text.h"
#include "app/text/path_text.h"
#include "app/text/speed_text.h"
#include "widgets/charts/unit_text.h"
#include "widgets/theme/list_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStringList>

namespace onelogit::app {
namespace {

using widgets::Fact;
using widgets::FactTone;

struct Models {
    Q_DECLARE_TR_FUNCTIONS(Models)
};

constexpr double provenDifference = 1e-5; ///< the engine splits no head above it

QString joined(const std::vector<std::string>& words) {
    QStringList list;
    for (const std::string& word : words)
        list << QString::fromStdString(word);
    return widgets::listText(list);
}

/// In groups of eight, so that a narrow column can wrap it.
QString hashText(const std::string& digest) {
    QStringList groups;
    for (std::size_t i = 0; i < digest.size(); i += 8)
        groups << QString::fromStdString(digest.substr(i, 8));
    return groups.join(u' ');
}

QString classesText(std::size_t classes) {
    return Models::tr("%1 classes").arg(countText(classes));
}

QString framingText(const InputSpec& input) {
    if (input.framing == Framing::CentreCrop)
        return Models::tr("shorter edge to %1, middle cut out")
            .arg(countText(static_cast<std::uint64_t>(input.shorterEdge)));
    return Models::tr("stretched");
}

QString numbersText(const std::vector<float>& numbers) {
    QStringList list;
    for (const float number : numbers)
        list << QLocale().toString(static_cast<double>(number), 'g', 3);
    return list.join(QStringLiteral("  "));
}

Fact headFact(model::HeadKind kind, std::size_t width, std::size_t positions) {
    const bool whole = kind == model::HeadKind::AllLogits;
    return {.label = Models::tr("head"),
            .value = headText(kind, width, positions),
            .note = whole ? Models::tr("Searching by one class saves nothing with this model; everything else works.")
                          : QString(),
            .tone = whole ? FactTone::Warning : FactTone::Good};
}

void addSplit(QList<Fact>& facts, model::HeadKind kind, double difference) {
    if (kind == model::HeadKind::AllLogits)
        return;
    facts.append({.label = Models::tr("checked"),
                  .value = Models::tr("largest difference %1").arg(QLocale().toString(difference, 'g', 2)),
                  .note = Models::tr("between trunk + head and the whole network, relative to the largest logit"),
                  .tone = difference <= provenDifference ? FactTone::Good : FactTone::Warning});
}

void addInput(QList<Fact>& facts, const InputSpec& input, const QString& from) {
    QString order;
    if (input.shape.channels == 3)
        order = input.blueFirst ? Models::tr(", blue first") : Models::tr(", red first");
    facts.append({.label = Models::tr("input"), .value = shapeText(input.shape) + order, .note = framingText(input)});
    facts.append({.label = Models::tr("mean"), .value = numbersText(input.mean), .note = {}});
    facts.append({.label = Models::tr("deviation"), .value = numbersText(input.deviation), .note = from});
}

Fact lossFact(const std::optional<LossKind>& loss, const QString& from) {
    if (!loss)
        return {.label = Models::tr("loss"),
                .value = Models::tr("not known"),
                .note = Models::tr("Whether one threshold serves all classes shows on the Compare page.")};
    const bool aligned = traits(*loss).aligned;
    return {.label = Models::tr("loss"),
            .value = lossTitle(*loss),
            .note = (aligned ? Models::tr("aligned with the Principle of Logit Separation")
                             : Models::tr("not aligned with the Principle of Logit Separation")) +
                    (from.isEmpty() ? QString() : QString(QStringLiteral("; ") + from)),
            .tone = aligned ? FactTone::Good : FactTone::Plain};
}

QString sourceText(intake::Source source) {
    switch (source) {
    case intake::Source::Decided:
        return Models::tr("decided by you");
    case intake::Source::File:
        return Models::tr("stated by the file");
    case intake::Source::Sidecar:
        return Models::tr("from a file beside it");
    case intake::Source::Assumed:
        break;
    }
    return Models::tr("assumed: nothing says it");
}

void addFile(QList<Fact>& facts, const intake::Examination& examination) {
    facts.append({.label = Models::tr("file"),
                  .value = Models::tr("%1, %2").arg(formatText(examination.loaded.facts.format),
                                                    widgets::bytesText(static_cast<double>(examination.fileBytes))),
                  .note = Models::tr("content hash %1").arg(hashText(examination.fileDigest))});
    const model::ModelFacts& known = examination.loaded.facts;
    const bool program = known.format == "torchscript" || known.format == "onnx";
    facts.append({.label = Models::tr("trust"),
                  .value = !known.offList.empty() ? Models::tr("trusted by you; runs %1").arg(joined(known.offList))
                           : program              ? Models::tr("not needed: only operators that compute")
                                                  : Models::tr("not needed: holds numbers only"),
                  .note = {},
                  .tone = known.offList.empty() ? FactTone::Good : FactTone::Warning});
    if (!known.leftOut.empty())
        facts.append({.label = Models::tr("left out"),
                      .value = joined(known.leftOut),
                      .note = Models::tr("after the logits; it changes no order of the classes of one picture")});
    for (const Error& refused : examination.refusedSidecars)
        facts.append({.label = Models::tr("not used"),
                      .value = QFileInfo(QString::fromStdString(refused.subject)).fileName(),
                      .note = QString::fromStdString(refused.detail),
                      .tone = FactTone::Warning});
}

} // namespace

QString formatText(const std::string& format) {
    const std::pair<const char*, const char*> known[] = {{"torchscript", "TorchScript"},
                                                         {"onnx", "ONNX"},
                                                         {"gguf", "GGUF"},
                                                         {"safetensors", "safetensors"},
                                                         {"onelogit-native", "OneLogit"}};
    for (const auto& [name, text] : known)
        if (format == name)
            return QLatin1String(text);
    return QString::fromStdString(format);
}

QString shapeText(const ImageShape& shape) {
    return QStringLiteral("%1 × %2 × %3").arg(shape.channels).arg(shape.height).arg(shape.width);
}

QString presetText(const std::string& name) {
    if (name.empty())
        return Models::tr("as it is now");
    if (name == "imagenet")
        return Models::tr("ImageNet");
    for (const auto& [key, text] : {std::pair("0..1", Models::tr("0 to 1")), std::pair("-1..1", Models::tr("−1 to 1")),
                                    std::pair("0..255", Models::tr("0 to 255"))})
        if (name == key)
            return text;
    return QString::fromStdString(name);
}

QString headText(model::HeadKind kind, std::size_t width, std::size_t positions) {
    switch (kind) {
    case model::HeadKind::Linear:
    case model::HeadKind::Convolution:
        return Models::tr("one dot product of %1 numbers a class").arg(countText(width));
    case model::HeadKind::PooledConvolution:
        return Models::tr("one channel a class: %1 dot products of %2 numbers, averaged")
            .arg(countText(positions), countText(width));
    case model::HeadKind::AllLogits:
        break;
    }
    return Models::tr("all logits are computed: this network has no last linear layer");
}

QString namesFromText(const OpenModel& model) {
    if (!model.examination)
        return {};
    const intake::Examination& examination = *model.examination;
    if (model.decided)
        return sourceText(intake::Source::Decided);
    const bool sidecar = examination.classNamesFrom == intake::Source::Sidecar && !examination.nameLists.empty();
    return sidecar ? toText(examination.nameLists.front().path.filename()) : sourceText(examination.classNamesFrom);
}

QString inputFromText(const OpenModel& model) {
    if (!model.examination)
        return {};
    const intake::Examination& examination = *model.examination;
    if (model.decided)
        return sourceText(intake::Source::Decided);
    const bool sidecar = examination.inputFrom == intake::Source::Sidecar && !examination.preprocessings.empty();
    return sidecar ? QString::fromStdString(examination.preprocessings.front().name)
                   : sourceText(examination.inputFrom);
}

QString cardText(const OpenModel& model) {
    const model::ModelInfo& info = model.classifier->info();
    return QStringList{classesText(info.catalog.size()), shapeText(info.input.shape), formatText(info.format)}.join(
        QStringLiteral(" · "));
}

QString openedText(const OpenModel& model) {
    const QString file = QFileInfo(model.path).fileName();
    const QString classes = countText(model.classifier->info().catalog.size());
    if (!model.examination)
        return Models::tr("%1: %2 classes").arg(file, classes);
    switch (model.decided ? intake::Source::Decided : model.examination->classNamesFrom) {
    case intake::Source::Sidecar:
        return Models::tr("%1: %2 classes, names from %3").arg(file, classes, namesFromText(model));
    case intake::Source::File:
        return Models::tr("%1: %2 classes, names from the file itself").arg(file, classes);
    case intake::Source::Decided:
    case intake::Source::Assumed:
        break;
    }
    return Models::tr("%1: %2 classes, as you decided").arg(file, classes);
}

QList<Fact> examinationFacts(const intake::Examination& examination) {
    const model::LoadedModel& loaded = examination.loaded;
    QList<Fact> facts;
    facts.append({.label = Models::tr("classes"), .value = countText(loaded.head.classes), .note = {}});
    facts.append({.label = Models::tr("input"),
                  .value = shapeText(loaded.facts.input),
                  .note = loaded.facts.anySize ? Models::tr("other heights and widths work too") : QString()});
    facts.append(headFact(loaded.head.kind, loaded.head.width, loaded.head.positions));
    addSplit(facts, loaded.head.kind, loaded.facts.largestDifference);
    facts.append(lossFact(examination.decision.loss, {}));
    addFile(facts, examination);
    return facts;
}

QList<Fact> modelFacts(const OpenModel& model, const std::optional<speed::Bill>& bill) {
    const model::ModelInfo& info = model.classifier->info();
    const intake::Examination* examination = model.examination.get();
    const std::size_t width = info.positions > 0 ? info.features / info.positions : info.features;
    QList<Fact> facts;
    facts.append({.label = Models::tr("classes"),
                  .value = countText(info.catalog.size()),
                  .note = examination ? Models::tr("names: %1").arg(namesFromText(model)) : QString()});
    addInput(facts, info.input, inputFromText(model));
    facts.append(headFact(info.headKind, width, info.positions));
    addSplit(facts, info.headKind, info.largestDifference);
    facts.append(lossFact(info.loss, examination && info.loss ? sourceText(examination->lossFrom) : QString()));
    if (bill)
        facts.append(billFacts(*bill));
    if (examination)
        addFile(facts, *examination);
    return facts;
}

} // namespace onelogit::app
