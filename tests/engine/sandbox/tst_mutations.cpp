#include "engine/sandbox/open_bytes.h"
#include "tests/engine/sandbox/hostile_files.h"
#include "tests/engine/sandbox/mutations.h"

#include <QTest>

#include <map>

using namespace onelogit;
using namespace onelogit::test;
using namespace std::chrono_literals;

/// 2,000 random changes of good files: every one is opened or refused with a reason, and no process dies of it.
class MutationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packedFilesComeBack();
    void processesLive_data();
    void processesLive();
};

namespace {

/// Opens files in one process after another: a new one where the last has died.
class Opener {
public:
    /// As told by mutation_worker; nothing where the process ended or hung, with the reason.
    Result<int> open(const Bytes& file) {
        if (!model || failures == 3) { // a trunk gives up after the third end in a row
            const sandbox::OpenOptions options{.limits = {.load = 120s, .run = 60s, .memory = 8ULL << 30},
                                               .program = MUTATION_WORKER};
            auto started = sandbox::openBytes(formats::ModelFormat::Native, {}, "mutation", options);
            if (!started)
                return started.error();
            model = std::move(started->trunk);
            failures = 0;
        }
        float told = 0;
        const std::vector<float> pictures = packed(file);
        const auto ran = model->run(pictures, shapeOfPacked(pictures), 1, std::span(&told, 1));
        failures = ran ? 0 : failures + 1;
        return ran ? Result<int>(static_cast<int>(told)) : ran.error();
    }

private:
    std::shared_ptr<const model::Trunk> model;
    int failures = 0;
};

} // namespace

void MutationsTest::packedFilesComeBack() {
    for (const std::size_t size : {0, 1, 3, 4, 5, 4091, 4092, 4093, 100'000}) {
        Bytes file(size, std::byte{7});
        const std::vector<float> pictures = packed(file);
        QCOMPARE(pictures.size(), shapeOfPacked(pictures).count());
        QVERIFY(unpacked(pictures) == file);
    }
}

void MutationsTest::processesLive_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("inside");
    QTest::newRow("TorchScript archives") << QStringLiteral("TorchScript") << false;
    QTest::newRow("what TorchScript archives hold") << QStringLiteral("TorchScript") << true;
    QTest::newRow("ONNX") << QStringLiteral("ONNX") << false;
    QTest::newRow("native") << QStringLiteral("native") << false;
}

void MutationsTest::processesLive() {
    QFETCH(QString, kind);
    QFETCH(bool, inside);
    const auto files = goodFiles();
    const auto file =
        std::find_if(files.begin(), files.end(), [&](const GoodFile& good) { return good.name == kind.toStdString(); });
    QVERIFY(file != files.end());
    Opener opener;
    const auto good = opener.open(file->bytes);
    QVERIFY(good.ok() && *good == opened);

    std::mt19937 random(7);
    std::map<int, int> outcomes;
    for (int i = 0; i < 500; ++i) {
        const Bytes bytes = inside ? mutatedInside(file->bytes, random) : mutated(file->bytes, random);
        const auto outcome = opener.open(bytes);
        QVERIFY2(outcome.ok(), (std::to_string(i) + ": " + (outcome.ok() ? "" : outcome.error().detail)).c_str());
        ++outcomes[*outcome];
    }
    QVERIFY(outcomes.size() > 2); // files are not all refused for the same reason
    for (const auto& [outcome, count] : outcomes)
        qInfo("%s: %d", outcome == opened ? "opened" : name(static_cast<ErrorCode>(outcome - 1)).data(), count);
}

QTEST_APPLESS_MAIN(MutationsTest)
#include "tst_mutations.moc"
