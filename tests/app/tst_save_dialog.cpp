#include "app/mainwindow/save_dialog.h"

#include <QFileDialog>
#include <QTest>
#include <QWidget>

using namespace onelogit::app;

class TestSaveDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEndingFollowsTheFilter_data();
    void theEndingFollowsTheFilter();
    void thePathIsTold();
    void whoIsGoneIsNotTold();

private:
    [[nodiscard]] static QFileDialog* ask(QWidget& window, const QStringList& filters, QObject* context,
                                          const std::function<void(const QString&)>& chosen) {
        const QString name = QStringLiteral("asked");
        askWhereToSave(&window, {.objectName = name, .title = {}, .filters = filters, .name = QStringLiteral("a.b")},
                       context, chosen);
        return window.findChild<QFileDialog*>(name);
    }
};

void TestSaveDialog::theEndingFollowsTheFilter_data() {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("ending");
    QTest::newRow("words and an ending") << QStringLiteral("Curves (*.csv)") << QStringLiteral("csv");
    QTest::newRow("an ending alone") << QStringLiteral("*.svg") << QStringLiteral("svg");
    QTest::newRow("words after a full stop") << QStringLiteral("z. B. Pfade (*.txt)") << QStringLiteral("txt");
    QTest::newRow("a file without an ending") << QStringLiteral("As it is (*.)") << QString();
}

void TestSaveDialog::theEndingFollowsTheFilter() {
    QFETCH(QString, filter);
    QFETCH(QString, ending);
    QWidget window;
    auto* dialog = ask(window, {QStringLiteral("First (*.json)"), filter}, &window, [](const QString&) {});
    QCOMPARE(dialog->defaultSuffix(), QStringLiteral("json"));
    Q_EMIT dialog->filterSelected(filter);
    QCOMPARE(dialog->defaultSuffix(), ending);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(),
             ending.isEmpty() ? QStringLiteral("a.b") : QStringLiteral("a.b.") + ending);
}

void TestSaveDialog::thePathIsTold() {
    QWidget window;
    QString told;
    auto* dialog = ask(window, {QStringLiteral("*.pdf")}, &window, [&told](const QString& path) { told = path; });
    Q_EMIT dialog->fileSelected(QStringLiteral("/there/c.pdf"));
    QCOMPARE(told, QStringLiteral("/there/c.pdf"));
}

void TestSaveDialog::whoIsGoneIsNotTold() {
    QWidget window;
    bool told = false;
    auto context = std::make_unique<QObject>();
    auto* dialog = ask(window, {QStringLiteral("*.pdf")}, context.get(), [&told](const QString&) { told = true; });
    context.reset();
    Q_EMIT dialog->fileSelected(QStringLiteral("/there/c.pdf"));
    QVERIFY(!told);
}

QTEST_MAIN(TestSaveDialog)
#include "tst_save_dialog.moc"
