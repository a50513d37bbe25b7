#include "app/commands/edits.h"

#include "app/commands/edit_step.h"

#include <array>

namespace onelogit::app {
namespace {

constexpr int usualPause = 1500;

/// What moving the line of a search may change.
struct LineState {
    Thresholds::Changes values;
    OperatingController::Wish wish;
    std::optional<metrics::Target> target;
    bool operator==(const LineState&) const = default;
};

LineState lineState(const Edits::Controllers& of, std::span<const ThresholdKey> keys) {
    LineState state{.values = {}, .wish = of.operating.wish(), .target = of.targets.target()};
    for (const ThresholdKey& key : keys)
        state.values[key] = of.thresholds.find(key);
    return state;
}

void restore(const Edits::Controllers& of, const LineState& state) {
    of.targets.setTarget(state.target);
    of.operating.setWish(state.wish);
    of.thresholds.put(state.values);
}

std::string runOf(std::span<const ThresholdKey> keys) {
    std::string name;
    for (const ThresholdKey& key : keys)
        name += key.digest + '\n' + key.className + '\n' + std::to_string(static_cast<int>(key.score)) + '\n';
    return name;
}

} // namespace

Edits::Edits(const Controllers& controllers, QObject* parent) : QObject(parent), of(controllers) {
    stack.setUndoLimit(mostSteps);
    pause.setSingleShot(true);
    pause.setInterval(usualPause);
    connect(&pause, &QTimer::timeout, this, [this] { runs = runs && gripped; });
    connect(&stack, &QUndoStack::indexChanged, this, &Edits::changed);
    connect(&of.folder, &FolderController::snapshotChanged, this, &Edits::showScoreWhenReady);
    connect(&of.folder, &FolderController::stateChanged, this, &Edits::showScoreWhenReady);
}

void Edits::push(Name name, Do back, Do forth) {
    const bool mayRun = !name.run.empty();
    if (mayRun) {
        if (!runs || std::exchange(run, name.run) != name.run)
            ++runNumber;
        run = name.run;
        name.run += std::to_string(runNumber);
    }
    stack.push(new Step(std::move(name), std::move(back), std::move(forth)));
    runs = mayRun;
    pause.start();
}

void Edits::setGripped(bool taken) {
    gripped = taken;
    runs = false;
}

void Edits::setThreshold(double value) {
    const std::shared_ptr<const SearchResult>& result = of.search.result();
    if (!result)
        return;
    const std::array keys{keyOf(*result)};
    const LineState before = lineState(of, keys);
    of.operating.setThreshold(value);
    const LineState after = lineState(of, keys);
    if (after != before)
        push(
            {.kind = Kind::Threshold, .subject = QString::fromStdString(keys[0].className), .run = runOf(keys)},
            [this, before] { restore(of, before); }, [this, after] { restore(of, after); });
}

void Edits::ask(OperatingController::Target target, double value) {
    const std::shared_ptr<const SearchResult>& result = of.search.result();
    if (!result)
        return;
    const std::array keys{keyOf(*result)};
    const LineState before = lineState(of, keys);
    of.operating.ask(target, value);
    const LineState after = lineState(of, keys);
    if (after != before)
        push(
            {.kind = Kind::Threshold,
             .subject = QString::fromStdString(keys[0].className),
             .run = runOf(keys) + std::to_string(static_cast<int>(target))},
            [this, before] { restore(of, before); }, [this, after] { restore(of, after); });
}

void Edits::moveLines(std::span<const ThresholdKey> keys, double value) {
    if (keys.empty())
        return;
    const LineState before = lineState(of, keys);
    of.targets.setTarget({});
    of.thresholds.set(keys, value);
    const LineState after = lineState(of, keys);
    if (after != before)
        push(
            {.kind = Kind::Threshold, .subject = QString::fromStdString(keys[0].className), .run = runOf(keys)},
            [this, before] { restore(of, before); }, [this, after] { restore(of, after); });
}

/// The lines follow a target in a job: they are kept as they were before it.
void Edits::setTarget(const std::optional<metrics::Target>& target) {
    const std::optional<metrics::Target> before = of.targets.target();
    if (target == before)
        return;
    push(
        {.kind = Kind::Target, .subject = {}, .run = "target"},
        [this, before, lines = of.thresholds.all()] {
            of.targets.setTarget(before);
            of.thresholds.replace(lines);
        },
        [this, target] { of.targets.setTarget(target); });
    of.targets.setTarget(target);
}

void Edits::setScore(search::ScoreKind kind) {
    const search::ScoreKind before = askedScore();
    if (kind == before)
        return;
    applyScore(kind);
    push(
        {.kind = Kind::Score, .subject = {}}, [this, before] { applyScore(before); },
        [this, kind] { applyScore(kind); });
}

search::ScoreKind Edits::askedScore() const {
    return waits ? search::ScoreKind::NormalizedLogit : of.search.score();
}

void Edits::applyScore(search::ScoreKind kind) {
    const bool normalized = kind == search::ScoreKind::NormalizedLogit;
    waits = normalized && of.folder.snapshot() && !of.folder.hasNormalizers();
    if (waits)
        of.folder.addNormalizers();
    else
        of.search.setScore(kind);
}

void Edits::showScoreWhenReady() {
    if (waits && of.folder.hasNormalizers()) {
        waits = false;
        of.search.setScore(search::ScoreKind::NormalizedLogit);
    }
}

void Edits::showModel(const QString& path, const QString& className) {
    of.models.setCurrentModel(of.models.numberOf(path));
    of.models.setClassName(className);
}

void Edits::chooseModel(int number) {
    const auto shown = [this] {
        const OpenModel* model = of.models.model();
        return std::pair(model ? model->path : QString(), of.models.className());
    };
    const auto before = shown();
    of.models.setCurrentModel(number);
    const auto after = shown();
    if (after.first != before.first)
        push(
            {.kind = Kind::Model, .subject = of.models.model()->title},
            [this, before] { showModel(before.first, before.second); },
            [this, after] { showModel(after.first, after.second); });
}

void Edits::chooseClass(const QString& name, std::optional<bool> allClasses) {
    const auto shown = [this] { return std::pair(of.compare.allClasses(), of.models.className()); };
    const auto show = [this](const std::pair<bool, QString>& wanted) {
        of.compare.setAllClasses(wanted.first);
        of.models.setClassName(wanted.second);
    };
    const auto before = shown();
    show({allClasses.value_or(before.first), name.isEmpty() ? before.second : name});
    const auto after = shown();
    if (after != before)
        push(
            {.kind = Kind::Class, .subject = after.first && !before.first ? QString() : after.second},
            [show, before] { show(before); }, [show, after] { show(after); });
}

void Edits::answer(int row, bool yes) {
    if (const std::optional<AnswersController::Step> step = of.answers.answer(row, yes))
        push(
            {.kind = Kind::Answer, .subject = QString::fromStdString(step->className)},
            [this, step] { of.answers.takeBack(*step); }, [this, step] { of.answers.sayAgain(*step); });
}

void Edits::moveModel(int from, int to) {
    const QStringList before = of.models.order();
    of.models.move(from, to);
    const QStringList after = of.models.order();
    if (after != before)
        push(
            {.kind = Kind::Order, .subject = {}}, [this, before] { of.models.arrange(before); },
            [this, after] { of.models.arrange(after); });
}

void Edits::arrangePanels(const PanelOrder::Value& order) {
    const PanelOrder::Value before = of.panels.value();
    of.panels.set(order);
    if (order != before)
        push(
            {.kind = Kind::Panels, .subject = {}}, [this, before] { of.panels.set(before); },
            [this, order] { of.panels.set(order); });
}

/// Moves of its line are a run; that it begins or ends is a step of its own.
void Edits::setUnsure(std::optional<double> width) {
    const std::optional<double> before = of.search.unsureWidth();
    of.search.setUnsureWidth(width);
    const std::optional<double> after = of.search.unsureWidth();
    if (after != before)
        push(
            {.kind = Kind::Unsure, .subject = {}, .run = before && after ? "unsure" : ""},
            [this, before] { of.search.setUnsureWidth(before); }, [this, after] { of.search.setUnsureWidth(after); });
}

/// Only the model removed last is held in memory; those before it are opened again from their files.
void Edits::removeModel(int number) {
    std::optional<RemovedModel> gone = of.models.remove(number);
    if (!gone)
        return;
    const QString title = gone->model->title;
    if (const auto former = lastRemoved.lock())
        former->model.reset();
    auto held = std::make_shared<RemovedModel>(std::move(*gone));
    lastRemoved = held;
    push(
        {.kind = Kind::Removal, .subject = title}, [this, held] { of.models.restore(*held); },
        [this, held] {
            if (std::optional<RemovedModel> again = of.models.remove(of.models.numberOf(held->path)))
                *held = std::move(*again);
            lastRemoved = held;
        });
}

QString Edits::words(const Name& name) {
    switch (name.kind) {
    case Kind::Threshold:
        return name.subject.isEmpty() ? tr("threshold of all classes") : tr("threshold of %1").arg(name.subject);
    case Kind::Target:
        return tr("target of the comparison");
    case Kind::Score:
        return tr("score");
    case Kind::Model:
        return tr("model %1").arg(name.subject);
    case Kind::Class:
        return name.subject.isEmpty() ? tr("all classes") : tr("class %1").arg(name.subject);
    case Kind::Answer:
        return tr("answer about %1").arg(name.subject);
    case Kind::Order:
        return tr("order of models");
    case Kind::Removal:
        return tr("removal of %1").arg(name.subject);
    case Kind::Panels:
        return tr("order of panels");
    case Kind::Unsure:
        return tr("unsure zone");
    }
    return {};
}

const Edits::Step* Edits::stepAt(int index) const {
    return static_cast<const Step*>(stack.command(index));
}

bool Edits::lastIs(Kind kind) const {
    const Step* step = stepAt(stack.index() - 1);
    return step && step->name().kind == kind;
}

QString Edits::undoText() const {
    const Step* step = stepAt(stack.index() - 1);
    return step ? words(step->name()) : QString();
}

QString Edits::redoText() const {
    const Step* step = stepAt(stack.index());
    return step ? words(step->name()) : QString();
}

void Edits::undo() {
    runs = false;
    stack.undo();
}

void Edits::redo() {
    runs = false;
    stack.redo();
}

} // namespace onelogit::app
