#include "tests/app/search_fixture.h"

#include <random>

using namespace onelogit;
using namespace onelogit::app;

namespace {

constexpr int wishes = 1000;
constexpr int lives = 10; ///< of the program: each ends while something is read
constexpr int folders = 3;
constexpr int picturesAFolder = 40;

/// What was asked for last.
struct Wish {
    QString folder;
    std::shared_ptr<const model::Classifier> model;
    ClassId classId;
    search::ScoreKind score = search::ScoreKind::RawLogit;
};

QStringList listed(const SearchResult& result) {
    QStringList names;
    for (std::size_t row = 0; row < result.rows(); ++row)
        names << toText(result.path(row)) + QStringLiteral(" %1").arg(result.score(row));
    return names;
}

/// One run of the program over the same folders and the same cache.
struct Life {
    JobQueue queue;
    Thresholds thresholds;
    FolderController folder;
    SearchController search;

    explicit Life(const std::filesystem::path& cache) : folder(queue, cache), search(queue, folder, thresholds) {}
};

} // namespace

/// A person who cannot decide: nothing but what was asked for last is ever shown.
class TestRapidChoices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyTheLastWishIsShown_data();
    void onlyTheLastWishIsShown();

private:
    [[nodiscard]] QString folderOf(int number) const { return place.filePath(QStringLiteral("f%1").arg(number)); }
    void act(Life& life, Wish& wish, std::mt19937& random);

    QTemporaryDir place;
    std::array<std::shared_ptr<FakeClassifier>, 2> models{std::make_shared<FakeClassifier>("one"),
                                                          std::make_shared<FakeClassifier>("two")};
};

void TestRapidChoices::initTestCase() {
    for (int f = 0; f < folders; ++f) {
        QVERIFY(QDir().mkpath(folderOf(f)));
        for (int i = 0; i < picturesAFolder; ++i)
            QVERIFY(writePicture(folderOf(f) + QStringLiteral("/%1.pgm").arg(i), (i * 37 + f * 11) % 256));
    }
}

void TestRapidChoices::act(Life& life, Wish& wish, std::mt19937& random) {
    const auto draw = [&random](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    switch (draw(10)) {
    case 0:
        wish.folder = folderOf(draw(folders));
        return life.folder.open(wish.folder);
    case 1:
        wish.model = models.at(static_cast<std::size_t>(draw(2)));
        return life.search.choose(wish.model, wish.classId);
    case 2:
        wish.score = draw(2) == 0 ? search::ScoreKind::RawLogit : search::ScoreKind::NormalizedLogit;
        return life.search.setScore(wish.score);
    case 3:
        return life.folder.readAgain(draw(2) == 0);
    case 4:
        return life.folder.cancel();
    case 5:
        return life.folder.setPaused(draw(3) == 0);
    case 6:
        QTest::qWait(draw(12));
        return;
    default:
        wish.classId = ClassId{draw(3)};
        return life.search.choose(wish.model, wish.classId);
    }
}

void TestRapidChoices::onlyTheLastWishIsShown_data() {
    QTest::addColumn<unsigned>("seed");
    QTest::newRow("one person") << 1U;
    QTest::newRow("another") << 2U;
    QTest::newRow("a third") << 3U;
}

void TestRapidChoices::onlyTheLastWishIsShown() {
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto cache = toPath(place.filePath(QStringLiteral("cache%1").arg(seed)));
    int shown = 0;
    int stale = 0;
    for (int number = 0; number < lives; ++number) {
        Life life(cache);
        Wish wish{.folder = folderOf(0), .model = models[0], .classId = {}};
        const auto check = [&] {
            const auto& result = life.search.result();
            if (!result)
                return;
            ++shown;
            const bool asked = result->query.classId == wish.classId && result->query.classifier == wish.model &&
                               result->query.score == wish.score && result->snapshot->folder() == toPath(wish.folder);
            stale += asked ? 0 : 1;
        };
        connect(&life.search, &SearchController::resultChanged, this, check);
        life.folder.open(wish.folder);
        life.search.choose(wish.model, wish.classId);
        for (int i = 0; i < wishes / lives; ++i) {
            act(life, wish, random);
            QCoreApplication::processEvents();
        }
        if (number % 2 == 0)
            continue; // quits with whatever runs

        life.folder.setPaused(false);
        life.folder.readAgain();
        QTRY_COMPARE(life.folder.state(), FolderController::State::Ready);
        QTRY_VERIFY(life.search.result() && life.search.result()->snapshot == life.folder.snapshot() &&
                    life.search.result()->whole() && life.search.result()->query.classId == wish.classId);
        QCOMPARE(life.search.result()->rows(), static_cast<std::size_t>(picturesAFolder));
        Life calm(toPath(place.filePath(QStringLiteral("calm%1-%2").arg(seed).arg(number))));
        calm.search.setScore(wish.score);
        calm.folder.open(wish.folder);
        calm.search.choose(wish.model, wish.classId);
        QTRY_VERIFY(calm.folder.state() == FolderController::State::Ready && calm.search.result() &&
                    calm.search.result()->snapshot == calm.folder.snapshot() && calm.search.result()->whole());
        QCOMPARE(listed(*life.search.result()), listed(*calm.search.result()));
    }
    QVERIFY(shown >= lives / 2);
    QCOMPARE(stale, 0);
}

QTEST_GUILESS_MAIN(TestRapidChoices)
#include "tst_rapid_choices.moc"
