#include "engine/values/class_catalog.h"

#include <QTest>

using namespace onelogit;

namespace {

ClassCatalog clothes() {
    return ClassCatalog::create({"T-shirt", "Trouser", "coat", "Coat", "sneaker", "ankle boot"}).value();
}

QString text(const std::string& standard) {
    return QString::fromStdString(standard);
}

} // namespace

class ClassCatalogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsNamesInOrder();
    void refuses_data();
    void refuses();
    void finds_data();
    void finds();
    void doesNotFind_data();
    void doesNotFind();
    void listsAtMostFiveNames();
    void compares();
};

void ClassCatalogTest::keepsNamesInOrder() {
    const auto catalog = clothes();
    QCOMPARE(catalog.size(), std::size_t{6});
    QCOMPARE(text(catalog.name(ClassId{1})), QStringLiteral("Trouser"));
    QCOMPARE(text(catalog.names().back()), QStringLiteral("ankle boot"));
}

void ClassCatalogTest::refuses_data() {
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("detail");
    QTest::newRow("no names") << QStringList{} << QStringLiteral("there are none");
    QTest::newRow("an empty name") << QStringList{QStringLiteral("a"), QString()}
                                   << QStringLiteral("one name is empty");
    QTest::newRow("a repeated name") << QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")}
                                     << QStringLiteral("'a' appears twice");
}

void ClassCatalogTest::refuses() {
    QFETCH(QStringList, names);
    QFETCH(QString, detail);
    std::vector<std::string> standard;
    for (const QString& name : names)
        standard.push_back(name.toStdString());
    const auto catalog = ClassCatalog::create(standard);
    QVERIFY(!catalog.ok());
    QCOMPARE(catalog.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(text(catalog.error().detail), detail);
}

void ClassCatalogTest::finds_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("id");
    QTest::newRow("exact") << QStringLiteral("sneaker") << 4;
    QTest::newRow("another letter case") << QStringLiteral("T-SHIRT") << 0;
    QTest::newRow("exact before letter case, first") << QStringLiteral("coat") << 2;
    QTest::newRow("exact before letter case, second") << QStringLiteral("Coat") << 3;
    QTest::newRow("with a space") << QStringLiteral("Ankle Boot") << 5;
}

void ClassCatalogTest::finds() {
    QFETCH(QString, name);
    QFETCH(int, id);
    const auto found = clothes().find(name.toStdString());
    QVERIFY(found.ok());
    QCOMPARE(found->value, id);
}

void ClassCatalogTest::doesNotFind_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("detail");
    QTest::newRow("part of a name") << QStringLiteral("boot") << QStringLiteral("did you mean ankle boot");
    QTest::newRow("more than a name") << QStringLiteral("sneakers") << QStringLiteral("did you mean sneaker");
    QTest::newRow("ambiguous letter case")
        << QStringLiteral("COAT") << QStringLiteral("several classes differ only in letter case");
    QTest::newRow("nothing near") << QStringLiteral("zebra")
                                  << QStringLiteral("classes are T-shirt, Trouser, coat, Coat, sneaker, and 1 more");
    QTest::newRow("empty") << QString()
                           << QStringLiteral("classes are T-shirt, Trouser, coat, Coat, sneaker, and 1 more");
}

void ClassCatalogTest::doesNotFind() {
    QFETCH(QString, name);
    QFETCH(QString, detail);
    const auto found = clothes().find(name.toStdString());
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::UnknownClass);
    QCOMPARE(text(found.error().subject), name);
    QCOMPARE(text(found.error().detail), detail);
}

void ClassCatalogTest::listsAtMostFiveNames() {
    std::vector<std::string> names;
    for (int i = 0; i < 1000; ++i)
        names.push_back("class " + std::to_string(i));
    const auto found = ClassCatalog::create(names)->find("class");
    QVERIFY(!found.ok());
    QCOMPARE(text(found.error().detail),
             QStringLiteral("did you mean class 0, class 1, class 2, class 3, class 4, and 995 more"));
}

void ClassCatalogTest::compares() {
    QVERIFY(clothes() == clothes());
    QVERIFY(!(clothes() == ClassCatalog::create({"T-shirt"}).value()));
    QVERIFY(ClassId{1} < ClassId{2});
    QVERIFY(ClassId{} == ClassId{0});
}

QTEST_APPLESS_MAIN(ClassCatalogTest)
#include "tst_class_catalog.moc"
