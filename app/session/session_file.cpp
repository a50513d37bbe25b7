#include "app/session/session_file.h"

#include "app/session/work_json.h"
#include "version.h"

#include <QJsonDocument>

#include <algorithm>

namespace onelogit::app {
namespace {

using widgets::TrainKind;
using widgets::TrainPreset;
using widgets::TrainSettings;

const QString sessionFormat = QStringLiteral("onelogit-session");

constexpr Word<search::Part> partWords[] = {{search::Part::OnlyA, "only-a"},
                                            {search::Part::Both, "both"},
                                            {search::Part::OnlyB, "only-b"},
                                            {search::Part::Either, "either"}};
constexpr Word<TrainKind> kindWords[] = {{TrainKind::Network, "network"}, {TrainKind::Head, "head"}};
constexpr Word<TrainPreset> presetWords[] = {{TrainPreset::Quick, "quick"},
                                             {TrainPreset::Good, "good"},
                                             {TrainPreset::Thorough, "thorough"},
                                             {TrainPreset::Own, "own"}};

/// Calls `each` with the name and a reference of every setting.
template<typename Settings, typename Each>
void forEachSetting(Settings& settings, Each each) {
    each("epochs", settings.epochs);
    each("batch", settings.batch);
    each("learningRate", settings.learningRate);
    each("adam", settings.adam);
    each("momentum", settings.momentum);
    each("weightDecay", settings.weightDecay);
    each("fallingRate", settings.fallingRate);
    each("network", settings.network);
    each("features", settings.features);
    each("seed", settings.seed);
    each("flip", settings.flip);
    each("crop", settings.crop);
    each("brightness", settings.brightness);
    each("patience", settings.patience);
    each("weightClasses", settings.weightClasses);
    each("outputBias", settings.outputBias);
    each("validation", settings.validation);
    each("test", settings.test);
    each("pictureEdge", settings.pictureEdge);
    each("grey", settings.grey);
    each("margin", settings.margin);
    each("normalization", settings.normalization);
    each("draws", settings.draws);
    each("smoothing", settings.smoothing);
    each("focusing", settings.focusing);
    each("prior", settings.prior);
}

QJsonObject writeTraining(const widgets::TrainChoice& choice) {
    QJsonArray losses;
    for (const LossKind loss : choice.losses) {
        const std::string_view name = traits(loss).name;
        losses.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    }
    QJsonObject settings;
    forEachSetting(choice.settings,
                   [&settings](const char* name, const auto& value) { settings.insert(QLatin1String(name), value); });
    return {{QStringLiteral("kind"), wordOf(choice.kind, kindWords)},
            {QStringLiteral("preset"), wordOf(choice.preset, presetWords)},
            {QStringLiteral("losses"), losses},
            {QStringLiteral("settings"), settings},
            {QStringLiteral("device"), choice.device}};
}

widgets::TrainChoice readTraining(Fields fields) {
    widgets::TrainChoice choice;
    fields.read("kind", choice.kind, kindWords);
    fields.read("preset", choice.preset, presetWords);
    fields.read("device", choice.device);
    QStringList losses;
    fields.read("losses", losses);
    for (const QString& name : losses)
        if (const Result<LossKind> loss = lossFromName(name.toStdString()))
            choice.losses << *loss;
    Fields settings = fields.inside("settings");
    forEachSetting(choice.settings, [&settings](const char* name, auto& value) { settings.read(name, value); });
    return choice;
}

QJsonObject writeWindow(const Settings& settings) {
    const OpenPanels& panels = settings.panels;
    return {{QStringLiteral("geometry"), QString::fromLatin1(settings.geometry.toBase64())},
            {QStringLiteral("page"), settings.page},
            {QStringLiteral("thumbnailSize"), settings.thumbnailSize},
            {QStringLiteral("borderlineFolded"), settings.borderlineFolded},
            {QStringLiteral("ledger"), panels.ledger},
            {QStringLiteral("compareSplit"), QString::fromLatin1(panels.compareSplit.toBase64())},
            {QStringLiteral("compareTab"), panels.compareTab}};
}

void readWindow(Fields fields, Settings& settings) {
    OpenPanels& panels = settings.panels;
    fields.read("geometry", settings.geometry);
    fields.read("page", settings.page);
    fields.read("thumbnailSize", settings.thumbnailSize);
    settings.thumbnailSize = std::clamp(settings.thumbnailSize, 64, 256);
    fields.read("borderlineFolded", settings.borderlineFolded);
    fields.read("ledger", panels.ledger);
    fields.read("compareSplit", panels.compareSplit);
    fields.read("compareTab", panels.compareTab);
}

QJsonObject writeSecond(const SecondSearch& second) {
    return {{QStringLiteral("shown"), second.shown},
            {QStringLiteral("model"), second.model},
            {QStringLiteral("class"), second.className},
            {QStringLiteral("part"), wordOf(second.part, partWords)}};
}

void readSecond(Fields fields, SecondSearch& second) {
    fields.read("shown", second.shown);
    fields.read("model", second.model);
    fields.read("class", second.className);
    fields.read("part", second.part, partWords);
}

} // namespace

Result<QJsonObject> decodeObject(const QByteArray& content, const QString& format, int version) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(content, &problem);
    if (!document.isObject())
        return Error{ErrorCode::WrongFormat, {}, problem.errorString().toStdString()};
    QJsonObject object = document.object();
    if (object.value(QStringLiteral("format")).toString() != format)
        return Error{ErrorCode::WrongFormat, {}, "it does not say that it is " + format.toStdString()};
    const double found = object.value(QStringLiteral("version")).toDouble();
    if (!(found >= 1))
        return Error{ErrorCode::Damaged, {}, "version"};
    if (found > version)
        return Error{ErrorCode::UnsupportedVersion, {}, "version " + std::to_string(static_cast<long long>(found))};
    return object;
}

QByteArray encodeSession(const SessionState& state, const QDateTime& saved) {
    const OpenPanels& panels = state.settings.panels;
    QJsonObject object{{QStringLiteral("format"), sessionFormat},
                       {QStringLiteral("version"), sessionVersion},
                       {QStringLiteral("program"), QLatin1String(version)},
                       {QStringLiteral("saved"), saved.toUTC().toString(Qt::ISODateWithMs)},
                       {QStringLiteral("project"), state.project},
                       {QStringLiteral("work"), writeWork(workOf(state), {})},
                       {QStringLiteral("window"), writeWindow(state.settings)},
                       {QStringLiteral("second"), writeSecond(panels.second)},
                       {QStringLiteral("trainingData"), panels.trainingData}};
    if (panels.training)
        object.insert(QStringLiteral("training"), writeTraining(*panels.training));
    return QJsonDocument(object).toJson();
}

Result<WrittenSession> decodeSession(const QByteArray& content, const Settings& base) {
    const Result<QJsonObject> object = decodeObject(content, sessionFormat, sessionVersion);
    if (!object)
        return object.error();
    QString wrong;
    Fields fields(*object, wrong);
    WrittenSession session{.state = {.settings = base, .aim = {}, .thresholds = {}, .project = {}}, .saved = {}};
    fields.read("project", session.state.project);
    Fields work = fields.inside("work");
    putWork(session.state, readWork(work, {}));
    readWindow(fields.inside("window"), session.state.settings);
    OpenPanels& panels = session.state.settings.panels;
    readSecond(fields.inside("second"), panels.second);
    fields.read("trainingData", panels.trainingData);
    if (fields.has("training"))
        panels.training = readTraining(fields.inside("training"));
    QString saved;
    fields.read("saved", saved);
    session.saved = QDateTime::fromString(saved, Qt::ISODateWithMs);
    if (!fields.has("work") || !session.saved.isValid())
        fields.fail(fields.has("work") ? "saved" : "work");
    if (!wrong.isEmpty())
        return Error{ErrorCode::Damaged, {}, wrong.toStdString()};
    return session;
}

} // namespace onelogit::app
