#include "app/application/application.h"
#include "tests/app/program_fixture.h"
#include "widgets/frame/message_bar.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>

#include <random>

using namespace onelogit;
using namespace onelogit::app;

namespace {

constexpr int usualKills = 6;     ///< ONELOGIT_KILLS in the environment asks for more
constexpr qint64 promised = 5000; ///< ms: what is found after a kill is at most so old

QString demoFolder() {
    return absoluteText(QFileInfo(QStringLiteral(ONELOGIT)).path() + QStringLiteral("/../share/onelogit/demo"));
}

/// Something to work on, another for every number.
Work workOfNumber(int number) {
    static const QStringList models{QStringLiteral("cross-entropy"), QStringLiteral("max-margin"),
                                    QStringLiteral("nce"), QStringLiteral("binary-cross-entropy"),
                                    QStringLiteral("batch-cross-entropy")};
    static const QStringList classes{QStringLiteral("bag"), QStringLiteral("coat"), QStringLiteral("sneaker")};
    Work work;
    for (int i = 0; i < 1 + number % 4; ++i)
        work.models << QStringLiteral("%1/models/%2.safetensors").arg(demoFolder(), models.at((number + i) % 5));
    work.model = work.models.at(number % work.models.size());
    work.className = classes.at(number % 3);
    work.normalized = number % 2 == 1;
    work.look.sharedAxis = number % 3 == 0;
    work.thresholds[{.digest = "d", .className = "number"}] = number;
    return work;
}

int numberOf(const Work& work) {
    const auto found = work.thresholds.find({.digest = "d", .className = "number"});
    return found == work.thresholds.end() ? -1 : static_cast<int>(found->second);
}

} // namespace

/// The built program, used (project files are opened in it, one after the other) and killed at random moments.
class TestKills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNextStartOffersTheSession();

private:
    struct Told {
        int number;
        qint64 when; ///< the program has answered
    };

    void useAndKill(qint64 lifetime);
    void startAgain();

    ProgramFixture programs;
    std::mt19937 random;
    QElapsedTimer clock;
    int last = 0;
    std::vector<Told> told{{-1, 0}}; ///< what was found at the last start, at first nothing, and what came after
    qint64 killed = 0;
};

/// Opens one project after the other, until the program has lived so long since its first answer.
void TestKills::useAndKill(qint64 lifetime) {
    QProcess& program = programs.start({});
    while (program.state() != QProcess::NotRunning && !programs.answers())
        QTest::qWait(20);
    const qint64 end = clock.elapsed() + lifetime;
    while (clock.elapsed() < end) {
        const int number = ++last;
        const QString file = programs.at(QByteArray::number(number) + ".onelogit");
        QVERIFY(writeProject(file, {.work = workOfNumber(number), .others = {}}).ok());
        if (!programs.handOver({file}))
            QFAIL(qPrintable(QStringLiteral("no answer; state %1, exit %2 %3: %4")
                                 .arg(program.state())
                                 .arg(program.exitStatus())
                                 .arg(program.exitCode())
                                 .arg(QString::fromUtf8(program.readAllStandardError()))));
        told.push_back({number, clock.elapsed()});
        const qint64 pause = std::uniform_int_distribution<qint64>(1, 1500)(random);
        QTest::qWait(static_cast<int>(std::clamp<qint64>(end - clock.elapsed(), 0, pause)));
    }
    QCOMPARE(program.state(), QProcess::Running);
    killed = clock.elapsed();
    ProgramFixture::end(program); // SIGKILL
}

void TestKills::startAgain() {
    // The oldest work that may be found: what was worked on five seconds before the end.
    int oldest = told.front().number;
    for (const Told& each : told)
        if (each.when <= killed - promised)
            oldest = each.number;
    Application program({.demoFolder = demoFolder()});
    program.start();
    QTRY_VERIFY(program.session().hasBegun());
    const auto* bar = program.window().findChild<widgets::MessageBar*>(QStringLiteral("messageBar"));
    const SessionState found = program.session().state();
    const int number = numberOf(workOf(found));
    qInfo("killed after number %d, found number %d, at least %d was due", last, number, oldest);
    QVERIFY(number >= oldest);
    QVERIFY(number <= last);
    told.assign(1, {number, 0}); // from here it goes on
    if (number < 0)
        return; // killed before anything was done
    QVERIFY2(bar->message().startsWith(QStringLiteral("The last session ended without being closed; it was restored")),
             qPrintable(bar->message()));
    QVERIFY(workOf(found) == workOfNumber(number));
    QCOMPARE(found.project, programs.at(QByteArray::number(number) + ".onelogit"));
}

void TestKills::theNextStartOffersTheSession() {
    programs.setEnvironment();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, programs.at("CONFIG"));
    bool given = false;
    const int kills = std::max(1, qEnvironmentVariableIntValue("ONELOGIT_KILLS", &given));
    const int seed = qEnvironmentVariableIntValue("ONELOGIT_SEED");
    const unsigned chosen = seed != 0 ? static_cast<unsigned>(seed) : std::random_device()() % 1'000'000'000;
    qInfo("ONELOGIT_SEED=%u", chosen);
    random.seed(chosen);
    clock.start();
    for (int i = 0; i < (given ? kills : usualKills); ++i) {
        useAndKill(std::uniform_int_distribution<qint64>(0, 8000)(random));
        if (QTest::currentTestFailed())
            return;
        startAgain();
        if (QTest::currentTestFailed())
            return;
    }
}

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kills.moc"
