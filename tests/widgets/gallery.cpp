#include "tests/widgets/gallery_samples.h"
#include "tests/widgets/gallery_train.h"
#include "widgets/compare/histogram_wall.h"
#include "widgets/compare/separation_table.h"
#include "widgets/frame/class_picker.h"
#include "widgets/frame/empty_state.h"
#include "widgets/frame/ledger_panel.h"
#include "widgets/frame/message_bar.h"
#include "widgets/frame/side_bar.h"
#include "widgets/frame/status_line.h"
#include "widgets/frame/top_bar.h"
#include "widgets/search/ab_bar.h"
#include "widgets/search/borderline_strip.h"
#include "widgets/search/index_bar.h"
#include "widgets/search/picture_grid.h"
#include "widgets/search/preview_panel.h"
#include "widgets/search/threshold_strip.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>

using namespace onelogit;
using namespace onelogit::widgets;
using gallery::bell;
using gallery::Sample;
using gallery::samples;

namespace {

constexpr int pictures = 10000;
constexpr int hits = 900;

const QStringList classNames{QStringLiteral("T-shirt or top"), QStringLiteral("trouser"), QStringLiteral("pullover"),
                             QStringLiteral("dress"),          QStringLiteral("coat"),    QStringLiteral("sandal"),
                             QStringLiteral("shirt"),          QStringLiteral("sneaker"), QStringLiteral("bag"),
                             QStringLiteral("ankle boot")};

/// A made-up shoe on white.
QImage shoe(int seed, int side) {
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 28.0, side / 28.0);
    const int grey = 30 + seed * 37 % 130;
    const double collar = 8 + seed * 13 % 7;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(grey, grey, grey));
    painter.drawPolygon(
        QPolygonF{{2.0, 18.0}, {11.0, 13.0}, {16.0, collar}, {24.0, collar}, {26.0, 20.0}, {2.0, 20.0}});
    painter.setBrush(QColor(190, 190, 190));
    painter.drawRoundedRect(QRectF(1.5, 19.5, 25, 3), 1.5, 1.5);
    painter.setPen(QPen(QColor(235, 235, 235), 0.7));
    for (int lace = 0; lace < 3; ++lace)
        painter.drawLine(QPointF(12 + 2 * lace, 13 - lace), QPointF(14 + 2 * lace, 16 - lace));
    return image;
}

class MadeUpRanking : public PictureSource {
public:
    [[nodiscard]] int rowCount() const override { return pictures; }
    [[nodiscard]] QString path(int row) const override {
        return QStringLiteral("/pictures/%1.png").arg(row * 7919 % pictures, 5, 10, QLatin1Char('0'));
    }
    [[nodiscard]] double logit(int row) const override { return 1.35 - 0.03 * std::sqrt(row) - row * 1e-5; }
    [[nodiscard]] std::optional<double> margin(int row) const override { return 2.8 - 0.04 * row; }
    [[nodiscard]] std::optional<bool> answer(int row) const override {
        return row == 2 || row == 9 ? std::optional(row == 2) : std::nullopt;
    }
};

QWidget* comparePage() {
    auto* page = new QWidget;
    auto* wall = new HistogramWall(page);
    auto* table = new SeparationTable(page);

    QList<PanelData> panels;
    QList<ThresholdCost> costs;
    QList<SeparationRow> rows;
    for (const Sample& s : samples) {
        const QString title = QString::fromLatin1(s.title);
        panels.append({.title = title,
                       .aligned = s.aligned,
                       .trueLogits = bell(s.range, s.trueBell[0], s.trueBell[1], s.trueBell[2], pictures),
                       .falseLogits = bell(s.range, s.falseBell[0], s.falseBell[1], s.falseBell[2], 9 * pictures),
                       .areaAbove = s.area});
        costs.append({title, s.aligned, s.cost});
        SeparationRow row{.title = title, .aligned = s.aligned, .figures = {}};
        row.figures.accuracy = s.accuracy;
        row.figures.macroAp = 1 - s.area;
        row.figures.precisionAtRecall90 = s.precision - 0.05;
        row.figures.precisionAtRecall99 = s.precision - 0.3;
        row.figures.pooledAp = 1 - s.area * 0.85;
        row.figures.perClassThresholdF1 = s.precision;
        row.figures.oneThresholdF1 = s.precision - s.cost / 100;
        row.figures.violationRate = s.violations;
        rows.append(row);
    }
    wall->setPanels(panels);
    wall->setThresholdCosts(costs);
    for (int i = 0; i < wall->panelCount(); ++i) {
        wall->setThreshold(i, samples[i].threshold);
        wall->setLineFigures(i, LineFigures{samples[i].precision, samples[i].recall, 1203, 117});
    }
    wall->setCaption(QStringLiteral("With <b>batch cross-entropy</b> one threshold serves all 10 classes and costs 0.2 "
                                    "points of F1; with <b>cross-entropy</b> it costs 1.4."));
    table->setRows(rows, 0);
    table->sortByColumn(SeparationModel::AreaAbove, Qt::AscendingOrder);

    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::between, space::between, space::between, space::inner);
    column->setSpacing(space::within);
    column->addWidget(wall, 1);
    column->addWidget(table);
    return page;
}

QWidget* searchPage() {
    auto* page = new QWidget;
    auto* strip = new ThresholdStrip(page);
    auto* grid = new PictureGrid(page);
    auto* preview = new PreviewPanel(page);
    const metrics::Interval range{-20, 2};
    const metrics::Histogram falses = bell(range, -8, 5, 3.4, 0.9 * pictures);
    const metrics::Histogram trues = bell(range, .9, .8, .4, 0.1 * pictures);
    metrics::Histogram folder = falses;
    for (std::size_t i = 0; i < folder.counts.size(); ++i)
        folder.counts[i] += trues.counts[i] + (i * 7 % 5);
    strip->setHistogram(folder);
    strip->setValidation(trues, falses);
    strip->setThreshold(0.52);
    strip->setHits(hits);
    strip->setRates(ThresholdRates{0.97, 0.13, QStringLiteral("on 4,000 labelled pictures")});
    strip->setFolderRates(FolderRates{0.94, 0.94, 4000});
    strip->setLower(-1.5);
    strip->setUnsure(55);
    auto* ab = new AbBar(page);
    ab->setA(QStringLiteral("batch cross-entropy · sneaker"));
    ab->setModels({QStringLiteral("cross-entropy"), QStringLiteral("max-margin")});
    ab->setClasses(classNames);
    ab->setB(0, 7);
    ab->setCounts(12, 340, 25);
    auto* borderline = new BorderlineStrip(page);
    QObject::connect(borderline, &BorderlineStrip::thumbnailsWanted, borderline, [borderline](const QList<int>& rows) {
        for (const int row : rows)
            borderline->setThumbnail(row, shoe(row, 28));
    });
    borderline->setQuestion(QStringLiteral("is this a sneaker?"));
    QList<BorderlinePicture> near;
    for (int i = 0; i < 20; ++i)
        near.append({.row = hits - 10 + i,
                     .path = QStringLiteral("/pictures/%1.png").arg(i),
                     .logit = 0.55 - 0.003 * i,
                     .above = i < 10,
                     .answer = i == 6 || i == 12 ? std::optional(i == 6) : std::nullopt});
    borderline->setPictures(near);
    borderline->setProposal(QStringLiteral("12 answers: the line moves to 0.31"), true);
    borderline->setUndoable(true);

    QObject::connect(grid, &PictureGrid::thumbnailsWanted, grid, [grid](const QList<int>& rows) {
        for (const int row : rows)
            grid->setThumbnail(row, row == 11 ? QImage() : shoe(row, 28));
    });
    grid->setRanking(std::make_shared<MadeUpRanking>(), hits);
    grid->setCurrentRow(0);
    grid->setAcceptedCount(11);
    preview->setPreview({.path = QStringLiteral("/pictures/06792.png"),
                         .className = QStringLiteral("sneaker"),
                         .picture = shoe(0, 28),
                         .pixels = {28, 28},
                         .logit = 1.35,
                         .margin = 2.79,
                         .top = {{QStringLiteral("sneaker"), 1.35, true},
                                 {QStringLiteral("ankle boot"), -1.44, false},
                                 {QStringLiteral("sandal"), -4.48, false},
                                 {QStringLiteral("bag"), -6.14, false},
                                 {QStringLiteral("trouser"), -9.17, false}},
                         .note = {},
                         .damage = QStringLiteral("The file ends early: the lower part is missing."),
                         .question = QStringLiteral("is this a sneaker?"),
                         .answer = true});
    preview->setFixedWidth(256);

    auto* left = new QVBoxLayout;
    left->setSpacing(space::inner);
    left->addWidget(strip);
    left->addWidget(ab);
    left->addWidget(grid, 1);
    left->addWidget(borderline);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(space::between, space::between, space::between, space::inner);
    row->setSpacing(space::inner);
    row->addLayout(left, 1);
    row->addWidget(preview);
    return page;
}

QWidget* statesPage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::between, space::between, space::between, space::between);
    const std::pair<MessageLevel, QString> messages[] = {
        {MessageLevel::Info, QStringLiteral("The folder has changed since it was indexed: 12 pictures are new.")},
        {MessageLevel::Warning, QStringLiteral("27 of 10,000 files could not be read as pictures and were skipped.")},
        {MessageLevel::Error, QStringLiteral("models/half.safetensors: the file ends before its content does "
                                             "(expected 1,204,512 bytes, found 602,256). Nothing was changed.")},
    };
    for (const auto& [level, text] : messages) {
        auto* bar = new MessageBar(page);
        bar->showMessage(level, text, QStringLiteral("Show them"));
        column->addWidget(bar);
    }
    auto* empty = new EmptyState(page);
    empty->setContent(QStringLiteral("folder"),
                      QStringLiteral("Open a folder, or drop one here, to search its pictures."),
                      QStringLiteral("Open folder…"));
    column->addWidget(empty, 1);
    auto* ledger = new LedgerPanel(page);
    ledger->setLedger(Ledger{.shown = hits, .below = 9073, .skipped = 27, .pending = 120});
    ledger->setSkipped({{QStringLiteral("holiday/notes.txt.jpg"), QStringLiteral("no picture")},
                        {QStringLiteral("holiday/0041.jpg"), QStringLiteral("ends too early")}});
    column->addWidget(ledger, 1);
    auto* reading = new IndexBar(page);
    reading->setProgress(0.37, QStringLiteral("37 % read, 420 pictures a second, 2 min left"));
    column->addWidget(reading);
    auto* row = new QHBoxLayout;
    auto* strip = new ThresholdStrip(page);
    strip->setHistogram(bell({-20, 2}, -8, 5, 3.4, pictures));
    strip->setHits(12, 0.37);
    strip->setOutOfReach(Face::Right, QStringLiteral("99.5 % right is out of reach for this model: at most 98 %"));
    strip->setWarning(QStringLiteral("These pictures do not look like the model's validation pictures: their logits "
                                     "are 4.2 lower."));
    row->addWidget(strip, 1);
    auto* preview = new PreviewPanel(page);
    row->addWidget(preview);
    column->addLayout(row, 1);
    return page;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions(
        {{QStringLiteral("dark"), QStringLiteral("dark theme")},
         {QStringLiteral("switch"), QStringLiteral("start in the other theme and change at once")},
         {QStringLiteral("width"), QStringLiteral("of the window"), QStringLiteral("pixels"), QStringLiteral("1280")},
         {QStringLiteral("shot"), QStringLiteral("save a picture and leave"), QStringLiteral("file")}});
    options.addPositionalArgument(QStringLiteral("page"), QStringLiteral("compare, search, train or states"));
    options.process(application);
    const QString name = options.positionalArguments().value(0, QStringLiteral("compare"));
    const bool dark = options.isSet(QStringLiteral("dark"));
    const bool change = options.isSet(QStringLiteral("switch"));
    applyTheme(application, dark != change ? Theme::Dark : Theme::Light);

    QWidget window;
    window.setWindowTitle(QStringLiteral("Gallery"));
    auto* sideBar = new SideBar(&window);
    auto* topBar = new TopBar(&window);
    auto* status = new StatusLine(&window);
    sideBar->addPage(QStringLiteral("search"), QStringLiteral("search"), QStringLiteral("Search"), {});
    sideBar->addPage(QStringLiteral("compare"), QStringLiteral("compare"), QStringLiteral("Compare"), {});
    sideBar->addPage(QStringLiteral("train"), QStringLiteral("train"), QStringLiteral("Train"), {});
    sideBar->setCurrentPage(name == QStringLiteral("search") ? 0 : name == QStringLiteral("train") ? 2 : 1);
    QList<ModelEntry> models;
    for (const Sample& s : samples)
        models.append({QString::fromLatin1(s.title), {}, s.aligned});
    topBar->setModels(models);
    topBar->setCurrentModel(5);
    topBar->classPicker()->setClasses(classNames);
    for (int i = 0; i < classNames.size(); ++i)
        topBar->classPicker()->setExample(i, QIcon(QPixmap::fromImage(shoe(i * 5, 28))));
    QAction open(QStringLiteral("Open folder…"));
    open.setObjectName(QStringLiteral("openFolder"));
    topBar->addButton(&open, true);

    QWidget* page = nullptr;
    if (name == QStringLiteral("compare")) {
        page = comparePage();
        topBar->setModelSummary(QStringLiteral("7 models"));
        topBar->classPicker()->setAllClassesOffered(true);
        topBar->classPicker()->setCurrentClass(ClassPicker::allClasses);
        status->setLedgerText(QStringLiteral("10,000 pictures, 10 classes, test split"));
        status->setBillText(QStringLiteral("7 models compared"));
    } else {
        page = name == QStringLiteral("search")  ? searchPage()
               : name == QStringLiteral("train") ? gallery::trainPage()
                                                 : statesPage();
        topBar->classPicker()->setCurrentClass(7);
        status->setLedger(Ledger{hits, 9073, 27});
        status->setBill(Bill{1.4, 1, 10});
    }
    if (name == QStringLiteral("states"))
        status->setJobs({{1, QStringLiteral("Indexing pictures"), QStringLiteral("3,210 of 10,000"), 0.32, true},
                         {2, QStringLiteral("Opening model"), {}, -1, true},
                         {3, QStringLiteral("Third"), {}, -1, true}});

    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(topBar);
    column->addWidget(page, 1);
    column->addWidget(status);
    auto* row = new QHBoxLayout(&window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(sideBar);
    row->addLayout(column, 1);
    window.resize(options.value(QStringLiteral("width")).toInt(), 720);
    window.show();
    if (change)
        QTimer::singleShot(100, &window,
                           [&application, dark] { applyTheme(application, dark ? Theme::Dark : Theme::Light); });
    const QString shot = options.value(QStringLiteral("shot"));
    if (!shot.isEmpty())
        QTimer::singleShot(300, &window, [&window, shot] {
            window.grab().save(shot);
            QApplication::quit();
        });
    return application.exec();
}
