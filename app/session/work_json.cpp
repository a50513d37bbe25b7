#include "app/session/work_json.h"

#include "app/text/path_text.h"

namespace onelogit::app {
namespace {

using widgets::PanelContent;
using widgets::PanelOrder;
using widgets::ScoresShown;
using Target = OperatingController::Target;

constexpr Word<ScoresShown> scoreWords[] = {
    {ScoresShown::Raw, "raw"}, {ScoresShown::Normalized, "normalized"}, {ScoresShown::Both, "both"}};
constexpr Word<PanelContent> contentWords[] = {{PanelContent::Histograms, "histograms"},
                                               {PanelContent::Intervals, "intervals"}};
constexpr Word<PanelOrder> orderWords[] = {{PanelOrder::ByHand, "hand"},
                                           {PanelOrder::ByLoss, "loss"},
                                           {PanelOrder::ByArea, "area"},
                                           {PanelOrder::ByThresholdCost, "threshold-cost"}};
constexpr Word<metrics::Aim> aimWords[] = {{metrics::Aim::Precision, "precision"},
                                           {metrics::Aim::Recall, "recall"},
                                           {metrics::Aim::F1, "f1"},
                                           {metrics::Aim::Cost, "cost"}};
constexpr Word<Target> targetWords[] = {
    {Target::Logit, "logit"}, {Target::Precision, "precision"}, {Target::Missed, "missed"}, {Target::Hits, "hits"}};
constexpr Word<data::Part> partWords[] = {{data::Part::Train, "train"}, {data::Part::Test, "test"}};
constexpr Word<search::ScoreKind> kindWords[] = {{search::ScoreKind::RawLogit, "raw"},
                                                 {search::ScoreKind::NormalizedLogit, "normalized"}};

QJsonObject writeLook(const widgets::WallLook& look) {
    QJsonObject object{{QStringLiteral("scores"), wordOf(look.scores, scoreWords)},
                       {QStringLiteral("content"), wordOf(look.content, contentWords)},
                       {QStringLiteral("count"), look.height.count},
                       {QStringLiteral("logarithmic"), look.height.logarithmic},
                       {QStringLiteral("order"), wordOf(look.order, orderWords)},
                       {QStringLiteral("sharedAxis"), look.sharedAxis}};
    if (look.target)
        object.insert(QStringLiteral("target"), QJsonObject{{QStringLiteral("aim"), wordOf(look.target->aim, aimWords)},
                                                            {QStringLiteral("value"), look.target->value}});
    return object;
}

widgets::WallLook readLook(Fields fields) {
    widgets::WallLook look;
    fields.read("scores", look.scores, scoreWords);
    fields.read("content", look.content, contentWords);
    fields.read("count", look.height.count);
    fields.read("logarithmic", look.height.logarithmic);
    fields.read("order", look.order, orderWords);
    fields.read("sharedAxis", look.sharedAxis);
    if (fields.has("target")) {
        metrics::Target target;
        Fields inside = fields.inside("target");
        inside.read("aim", target.aim, aimWords);
        inside.read("value", target.value);
        look.target = target;
    }
    return look;
}

QJsonArray writeThresholds(const Thresholds::Values& values) {
    QJsonArray array;
    for (const auto& [key, value] : values)
        array.append(QJsonObject{{QStringLiteral("model"), QString::fromStdString(key.digest)},
                                 {QStringLiteral("class"), QString::fromStdString(key.className)},
                                 {QStringLiteral("score"), wordOf(key.score, kindWords)},
                                 {QStringLiteral("value"), value}});
    return array;
}

Thresholds::Values readThresholds(const QList<Fields>& list) {
    Thresholds::Values values;
    for (Fields each : list) {
        QString digest;
        QString className;
        ThresholdKey key;
        each.read("model", digest);
        each.read("class", className);
        each.read("score", key.score, kindWords);
        if (digest.isEmpty() || !each.has("value")) {
            each.fail("thresholds");
            continue;
        }
        key.digest = digest.toStdString();
        key.className = className.toStdString();
        each.read("value", values[key]);
    }
    return values;
}

} // namespace

QString PathWriting::written(const QString& path) const {
    if (folder.isEmpty() || path.isEmpty())
        return path;
    const QString below = folder.endsWith(u'/') ? folder : folder + u'/';
    if (path == folder)
        return QStringLiteral(".");
    return path.startsWith(below) ? path.mid(below.size()) : path;
}

QString PathWriting::read(const QString& path) const {
    return folder.isEmpty() || path.isEmpty() ? path : QDir::cleanPath(QDir(folder).absoluteFilePath(path));
}

QJsonObject writeWork(const Work& work, const PathWriting& paths) {
    QJsonArray models;
    for (const QString& model : work.models)
        models.append(paths.written(model));
    QJsonObject search{{QStringLiteral("target"), wordOf(work.aim.target, targetWords)},
                       {QStringLiteral("value"), work.aim.value}};
    if (work.aim.unsure)
        search.insert(QStringLiteral("unsure"), *work.aim.unsure);
    QJsonObject object{
        {QStringLiteral("models"), models},
        {QStringLiteral("model"), paths.written(work.model)},
        {QStringLiteral("class"), work.className},
        {QStringLiteral("score"),
         wordOf(work.normalized ? search::ScoreKind::NormalizedLogit : search::ScoreKind::RawLogit, kindWords)},
        {QStringLiteral("search"), search},
        {QStringLiteral("look"), writeLook(work.look)},
        {QStringLiteral("thresholds"), writeThresholds(work.thresholds)}};
    if (!work.folder.isEmpty())
        object.insert(QStringLiteral("folder"), paths.written(work.folder));
    if (!work.data.isDemo())
        object.insert(QStringLiteral("data"), QJsonObject{{QStringLiteral("path"), paths.written(work.data.path)},
                                                          {QStringLiteral("part"), wordOf(work.data.part, partWords)}});
    return object;
}

Work readWork(Fields& fields, const PathWriting& paths) {
    Work work;
    fields.read("models", work.models);
    for (QString& model : work.models)
        model = paths.read(model);
    work.models.removeDuplicates();
    work.models.removeAll(QString());
    fields.read("model", work.model);
    work.model = paths.read(work.model);
    fields.read("class", work.className);
    fields.read("folder", work.folder);
    work.folder = paths.read(work.folder);
    Fields labelled = fields.inside("data");
    labelled.read("path", work.data.path);
    labelled.read("part", work.data.part, partWords);
    work.data.path = paths.read(work.data.path);
    search::ScoreKind kind = search::ScoreKind::RawLogit;
    fields.read("score", kind, kindWords);
    work.normalized = kind == search::ScoreKind::NormalizedLogit;
    Fields search = fields.inside("search");
    search.read("target", work.aim.target, targetWords);
    search.read("value", work.aim.value);
    search.read("unsure", work.aim.unsure);
    work.look = readLook(fields.inside("look"));
    work.thresholds = readThresholds(fields.list("thresholds"));
    return work;
}

} // namespace onelogit::app
