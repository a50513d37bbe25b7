#include "app/text/train_settings.h"

#include "app/text/number_text.h"
#include "engine/data/open.h"
#include "engine/data/picture_memory.h"
#include "widgets/charts/unit_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace onelogit::app {
namespace {

struct TrainNumbers {
    Q_DECLARE_TR_FUNCTIONS(TrainNumbers)
};

constexpr std::size_t unknownPictures = 3000;
constexpr std::size_t manyPictures = 5000;
constexpr int quickEdge = 32;
constexpr double percent = 100;

/// How many pictures are shown in all, and the fewest and most epochs.
struct Rule {
    std::size_t views;
    std::size_t fewest;
    std::size_t most;

    [[nodiscard]] int epochs(std::size_t pictures) const {
        return static_cast<int>(std::clamp(views / (pictures > 0 ? pictures : unknownPictures), fewest, most));
    }
};

constexpr std::array networkRules{Rule{15'000, 2, 30}, Rule{36'000, 5, 60}, Rule{120'000, 10, 200}};
constexpr std::array headRules{Rule{30'000, 5, 100}, Rule{90'000, 10, 300}, Rule{300'000, 30, 1000}};

const std::array<Rule, 3>& rulesOf(widgets::TrainKind kind) {
    return kind == widgets::TrainKind::Head ? headRules : networkRules;
}

int edgeThatFits(const training::PictureSizes& sizes, int channels, int wanted) {
    return data::largestEdge(sizes.pictures, channels, sizes.room, wanted);
}

int presetEdge(const PresetBasis& basis, bool quick) {
    const int usual = quick && basis.training > manyPictures ? quickEdge : data::usualShape.width;
    return basis.sizes ? std::max(1, edgeThatFits(*basis.sizes, data::usualShape.channels, usual)) : usual;
}

} // namespace

training::Settings settingsOf(const widgets::TrainSettings& shown) {
    training::Settings settings;
    settings.epochs = static_cast<std::size_t>(shown.epochs);
    settings.batch = static_cast<std::size_t>(shown.batch);
    settings.learningRate = shown.learningRate;
    settings.optimizer = shown.adam ? training::Optimizer::Adam : training::Optimizer::Sgd;
    settings.momentum = shown.momentum;
    settings.weightDecay = shown.weightDecay;
    settings.fallingRate = shown.fallingRate;
    settings.architecture = model::architectureFromName(shown.network.toStdString()).value();
    settings.features = static_cast<std::size_t>(shown.features);
    settings.seed = static_cast<std::uint64_t>(shown.seed);
    settings.augmentation = {.flip = shown.flip, .crop = shown.crop, .brightness = shown.brightness};
    settings.patience = static_cast<std::size_t>(shown.patience);
    settings.balanceClasses = shown.weightClasses;
    settings.initializeOutputBias = shown.outputBias;
    settings.validation = shown.validation / percent;
    settings.test = shown.test / percent;
    settings.parameters.margin = shown.margin;
    settings.parameters.normalization = shown.normalization;
    settings.parameters.draws = shown.draws;
    settings.parameters.smoothing = shown.smoothing;
    settings.parameters.focusing = shown.focusing;
    settings.parameters.prior = shown.prior;
    return settings;
}

widgets::TrainSettings shownSettings(const training::JobSpec& spec) {
    const training::Settings& settings = spec.settings;
    const auto network = model::name(settings.architecture);
    const ImageShape shape = spec.shape.value_or(data::usualShape);
    return {.epochs = static_cast<int>(settings.epochs),
            .batch = static_cast<int>(settings.batch),
            .learningRate = settings.learningRate,
            .adam = settings.optimizer == training::Optimizer::Adam,
            .momentum = settings.momentum,
            .weightDecay = settings.weightDecay,
            .fallingRate = settings.fallingRate,
            .network = QString::fromLatin1(network.data(), static_cast<qsizetype>(network.size())),
            .features = static_cast<int>(settings.features),
            .seed = static_cast<int>(settings.seed),
            .flip = settings.augmentation.flip,
            .crop = settings.augmentation.crop,
            .brightness = settings.augmentation.brightness,
            .patience = static_cast<int>(settings.patience),
            .weightClasses = settings.balanceClasses,
            .outputBias = settings.initializeOutputBias,
            .validation = static_cast<int>(std::lround(settings.validation * percent)),
            .test = static_cast<int>(std::lround(settings.test * percent)),
            .pictureEdge = shape.width,
            .grey = shape.channels == 1,
            .margin = settings.parameters.margin,
            .normalization = settings.parameters.normalization,
            .draws = settings.parameters.draws,
            .smoothing = settings.parameters.smoothing,
            .focusing = settings.parameters.focusing,
            .prior = settings.parameters.prior};
}

ImageShape shapeOf(const widgets::TrainSettings& shown) {
    return {.channels = shown.grey ? 1 : 3, .height = shown.pictureEdge, .width = shown.pictureEdge};
}

QList<widgets::TrainSettings> presets(widgets::TrainKind kind, const PresetBasis& basis) {
    const std::array<Rule, 3>& rules = rulesOf(kind);
    QList<widgets::TrainSettings> made(static_cast<qsizetype>(rules.size()));
    for (std::size_t i = 0; i < rules.size(); ++i) {
        widgets::TrainSettings& settings = made[static_cast<qsizetype>(i)];
        settings.epochs = rules[i].epochs(basis.training);
        settings.pictureEdge = presetEdge(basis, i == 0);
    }
    const bool head = kind == widgets::TrainKind::Head;
    constexpr int headPatience = 10;
    constexpr int networkPatience = 6;
    widgets::TrainSettings& thorough = made.last();
    thorough.patience = head ? headPatience : networkPatience;
    thorough.flip = thorough.crop = !head;
    return made;
}

QStringList presetRules(widgets::TrainKind kind, const PresetBasis& basis) {
    const QList<widgets::TrainSettings> made = presets(kind, basis);
    QStringList words;
    for (std::size_t i = 0; i < rulesOf(kind).size(); ++i) {
        const Rule& rule = rulesOf(kind)[i];
        const widgets::TrainSettings& settings = made.at(static_cast<qsizetype>(i));
        QString line = TrainNumbers::tr("Shows %1 pictures in all, in %2 to %3 epochs: here %4.")
                           .arg(countText(rule.views), countText(rule.fewest), countText(rule.most),
                                countText(static_cast<std::uint64_t>(settings.epochs)));
        if (basis.sizes && kind == widgets::TrainKind::Network)
            line += u'\n' + TrainNumbers::tr("Pictures are fitted to %1 × %1 pixels.").arg(settings.pictureEdge);
        if (basis.sizes && kind == widgets::TrainKind::Network && i == 0)
            line += u' ' +
                    TrainNumbers::tr("(%1 × %1 where more than %2 train.)").arg(quickEdge).arg(countText(manyPictures));
        words << line;
    }
    return words;
}

QString memoryRefusal(const training::PictureSizes& sizes, const widgets::TrainSettings& shown) {
    const ImageShape shape = shapeOf(shown);
    const std::uint64_t bytes = data::pictureBytes(sizes.pictures, shape);
    if (bytes <= sizes.room)
        return {};
    const QString need =
        TrainNumbers::tr("At %1 × %1 pixels these pictures take %2 of memory, and %3 are there for them.")
            .arg(QString::number(shape.width), widgets::bytesText(static_cast<double>(bytes)),
                 widgets::bytesText(static_cast<double>(sizes.room)));
    const int fits = edgeThatFits(sizes, shape.channels, shape.width);
    constexpr int smallest = 8;
    return need + u' ' +
           (fits < smallest ? TrainNumbers::tr("Choose fewer pictures.")
                            : TrainNumbers::tr("Choose a picture size of at most %1.").arg(fits));
}

QString memoryRemark(const training::PictureSizes& sizes) {
    const std::uint64_t bytes = data::pictureBytes(sizes.pictures, data::usualShape);
    if (bytes <= sizes.room)
        return {};
    return TrainNumbers::tr("All pictures at %1 × %1 pixels would take %2 of memory, and %3 are there: they are fitted "
                            "to %4 × %4.")
        .arg(QString::number(data::usualShape.width), widgets::bytesText(static_cast<double>(bytes)),
             widgets::bytesText(static_cast<double>(sizes.room)), QString::number(sizes.shape.width));
}

QString whyProcessorOnly(const training::DeviceList& devices) {
    if (devices.names.size() > 1)
        return {};
    return devices.cuda
               ? TrainNumbers::tr("Only the processor is there: LibTorch finds no graphics processor that CUDA "
                                  "can use")
               : TrainNumbers::tr("Only the processor is there: LibTorch was built without CUDA, which "
                                  "graphics processors need");
}

} // namespace onelogit::app
