#include "app/mainwindow/intake_view.h"

#include "app/text/error_text.h"
#include "app/text/model_text.h"
#include "app/text/number_text.h"
#include "app/text/path_text.h"
#include "widgets/intake/effect_panel.h"
#include "widgets/intake/names_section.h"
#include "widgets/intake/naming_panel.h"
#include "widgets/intake/preprocessing_section.h"
#include "widgets/theme/list_text.h"

#include <QFileDialog>
#include <QFileInfo>

namespace onelogit::app {
namespace {

constexpr std::size_t namesShown = 6;
constexpr int usualEdge = 256; ///< the shorter edge that is offered first for 224 pixels

QString firstNames(const std::vector<std::string>& names) {
    QStringList list;
    for (std::size_t i = 0; i < std::min(namesShown, names.size()); ++i)
        list << QString::fromStdString(names[i]);
    if (names.size() > namesShown)
        list << QStringLiteral("…");
    return widgets::listText(list);
}

QStringList texts(const std::vector<std::string>& names) {
    QStringList list;
    list.reserve(static_cast<qsizetype>(names.size()));
    for (const std::string& name : names)
        list << QString::fromStdString(name);
    return list;
}

} // namespace

IntakeView::IntakeView(widgets::IntakeDialog& shownDialog, JobQueue& queue, IntakeSession& shownSession,
                       QString sampleFolder)
    : QObject(&shownDialog), dialog(shownDialog), session(shownSession), folder(std::move(sampleFolder)) {
    const model::ModelFacts& facts = session.examination().loaded.facts;
    dialog.setHeading(QFileInfo(toText(session.examination().path)).fileName(), sentence());
    dialog.setFacts(examinationFacts(session.examination()));
    QStringList presets;
    for (const intake::Preprocessing& preset : session.presets())
        presets << presetText(preset.name);
    dialog.preprocessing()->setPresets(presets, facts.input.channels == 3, facts.anySize);
    connectDialog();
    connectSession(queue);
    showNames();
    showInput();
    showSamples();
    dialog.showPage(widgets::IntakeDialog::Page::Questions);
    if (!folder.isEmpty())
        session.sampleFolder(folder);
}

void IntakeView::connectDialog() {
    connect(dialog.names(), &widgets::NamesSection::chosen, &session, &IntakeSession::chooseNames);
    connect(dialog.names(), &widgets::NamesSection::fileWanted, this, [this] {
        auto* files = new QFileDialog(&dialog, tr("Class Names"), QFileInfo(toText(session.examination().path)).path());
        files->setAttribute(Qt::WA_DeleteOnClose);
        files->setFileMode(QFileDialog::ExistingFile);
        files->setNameFilters({tr("Lists of names (*.txt *.json *.names *.csv)"), tr("All files (*)")});
        connect(files, &QFileDialog::fileSelected, &session, &IntakeSession::readNames);
        files->open();
    });
    connect(dialog.naming()->outputs(), &widgets::OutputModel::named, this,
            [this](int output, const QString& name) { session.nameOutput(output, name.toStdString()); });
    connect(dialog.naming(), &widgets::NamingPanel::lookRequested, this, &IntakeView::lookAtOutputs);
    connect(dialog.preprocessing(), &widgets::PreprocessingSection::changed, this, &IntakeView::takeInput);
    connect(dialog.effect(), &widgets::EffectPanel::presetChosen, &session, &IntakeSession::choosePreset);
    connect(dialog.effect(), &widgets::EffectPanel::picturesWanted, this, &IntakeView::askForPictures);
    connect(&dialog, &widgets::IntakeDialog::stopRequested, &session, &IntakeSession::stopLooking);
    connect(&dialog, &widgets::IntakeDialog::acceptRequested, this, [this] {
        dialog.setProblem({});
        dialog.setAcceptEnabled(false);
        session.accept();
    });
}

void IntakeView::connectSession(JobQueue& queue) {
    connect(&session, &IntakeSession::namesChanged, this, &IntakeView::showNames);
    connect(&session, &IntakeSession::namesRefused, this,
            [this](const Error& error) { dialog.names()->setRefusal(errorText(error)); });
    connect(&session, &IntakeSession::inputChanged, this, &IntakeView::showInput);
    connect(&session, &IntakeSession::samplesChanged, this, &IntakeView::showSamples);
    connect(&session, &IntakeSession::effectsOutdated, this, [this] {
        effects.clear();
        dialog.effect()->clearCells();
    });
    connect(&session, &IntakeSession::effectReady, this, [this](const SampleEffect& effect) {
        effects.push_back(effect);
        showEffect(effect);
    });
    connect(&session, &IntakeSession::outputsReady, this, [this](const OutputPictures& outputs) {
        dialog.setProgress({});
        dialog.naming()->outputs()->setPictures(outputs.thumbnails, outputs.tops);
        dialog.naming()->setState(
            tr("The pictures of “%1” that each output answers to most, of %2 looked at.")
                .arg(QFileInfo(folder).fileName(), countText(static_cast<std::uint64_t>(outputs.thumbnails.size()))),
            true);
    });
    connect(&session, &IntakeSession::outputsFailed, this, [this](const Error& error) {
        dialog.setProgress({});
        dialog.naming()->setState(
            error.code == ErrorCode::Cancelled ? tr("Looking at the outputs was stopped.") : errorText(error), true);
    });
    connect(&session, &IntakeSession::failed, this, [this](const Error& error) {
        dialog.setAcceptEnabled(true);
        dialog.setProblem(errorText(error));
    });
    connect(&queue, &JobQueue::progressed, this, [this](const JobStatus& status) {
        if (status.id == session.lookJob())
            dialog.setProgress(tr("Looking at the outputs: %1").arg(progressText(status)),
                               status.fraction().value_or(-1));
    });
}

QString IntakeView::sentence() const {
    const intake::Examination& examination = session.examination();
    const bool names = examination.classNamesFrom == intake::Source::Assumed;
    const bool input = examination.inputFrom == intake::Source::Assumed;
    if (names && input)
        return tr("Nothing says what its classes are called, nor how pictures were prepared for it. Enter opens it "
                  "with what is usual.");
    if (names)
        return tr("Nothing says what its classes are called. Enter opens it with numbers.");
    if (input)
        return tr("Nothing says how pictures were prepared for it. Enter opens it with what is usual; the samples show "
                  "whether that is right.");
    return tr("Everything needed is known. Change what you know better.");
}

QString IntakeView::sourceText(const IntakeSession::NamesSource& source) const {
    using Kind = IntakeSession::NamesSource::Kind;
    switch (source.kind) {
    case Kind::Known:
        return session.examination().classNamesFrom == intake::Source::File ? tr("as the file states them")
                                                                            : tr("as decided before");
    case Kind::Sidecar:
        return tr("%1, beside the model").arg(toText(source.path.filename()));
    case Kind::Picked:
        return toText(source.path.filename());
    case Kind::Numbers:
        break;
    }
    return tr("numbers, or names given below");
}

void IntakeView::showNames() {
    QList<widgets::NamesChoice> choices;
    for (const IntakeSession::NamesSource& source : session.namesSources())
        choices.append({.label = sourceText(source), .preview = firstNames(source.names)});
    dialog.names()->setChoices(choices, session.namesSource());
    dialog.names()->setRefusal({});
    showNaming();
    for (const SampleEffect& effect : effects)
        showEffect(effect);
}

void IntakeView::showNaming() {
    const auto& source = session.namesSources().at(static_cast<std::size_t>(session.namesSource()));
    const bool unnamed = source.kind == IntakeSession::NamesSource::Kind::Numbers;
    dialog.setNamingVisible(unnamed);
    if (!unnamed)
        return;
    dialog.naming()->outputs()->setNames(texts(session.names()));
    dialog.naming()->setState(folder.isEmpty()
                                  ? tr("Type names where you know them. With a folder of pictures open, each output "
                                       "would show the pictures that it answers to.")
                                  : tr("Type names where you know them. The pictures of “%1” can show what each "
                                       "output answers to.")
                                        .arg(QFileInfo(folder).fileName()),
                              !folder.isEmpty());
}

void IntakeView::showInput() {
    const InputSpec& input = session.input();
    const bool crops = input.framing == Framing::CentreCrop;
    const int largest = std::max(input.shape.height, input.shape.width);
    dialog.preprocessing()->setChoice(
        {.preset = session.preset(),
         .blueFirst = input.blueFirst,
         .centreCrop = crops,
         .shorterEdge = crops ? input.shorterEdge : std::max(largest * usualEdge / 224, 1),
         .height = input.shape.height,
         .width = input.shape.width});
    dialog.effect()->setChosen(session.preset());
}

void IntakeView::takeInput() {
    const widgets::PreprocessingChoice choice = dialog.preprocessing()->choice();
    if (choice.preset != session.preset())
        return session.choosePreset(choice.preset);
    InputSpec input = session.input();
    input.blueFirst = choice.blueFirst;
    input.framing = choice.centreCrop ? Framing::CentreCrop : Framing::Stretch;
    input.shorterEdge = choice.centreCrop ? choice.shorterEdge : 0;
    if (session.examination().loaded.facts.anySize) {
        input.shape.height = choice.height;
        input.shape.width = choice.width;
    }
    session.setInput(input);
}

void IntakeView::showSamples() {
    QStringList presets;
    for (const intake::Preprocessing& preset : session.presets())
        presets << presetText(preset.name);
    QList<QImage> pictures;
    for (const SharedSample& sample : session.samples())
        pictures.append(sample->thumbnail);
    effects.clear();
    dialog.effect()->setTable(presets, pictures);
    dialog.effect()->setChosen(session.preset());
}

void IntakeView::showEffect(const SampleEffect& effect) {
    widgets::EffectCell cell;
    const std::vector<std::string>& names = session.names();
    for (const SampleEffect::Score& score : effect.top)
        cell.top.append({.name = QString::fromStdString(names.at(static_cast<std::size_t>(score.classId.value))),
                         .logit = static_cast<double>(score.logit)});
    if (effect.problem)
        cell.error = errorText(*effect.problem);
    dialog.effect()->setCell(effect.picture, effect.preset, cell);
}

void IntakeView::askForPictures() {
    auto* files = new QFileDialog(&dialog, tr("Sample Pictures"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFiles);
    connect(files, &QFileDialog::filesSelected, &session, &IntakeSession::sampleFiles);
    files->open();
}

void IntakeView::lookAtOutputs() {
    dialog.naming()->setState(tr("Looking at the pictures of “%1”…").arg(QFileInfo(folder).fileName()), false);
    dialog.setProgress(tr("Looking at the outputs"));
    session.lookAtOutputs(folder);
}

} // namespace onelogit::app
