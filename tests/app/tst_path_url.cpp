#include "app/text/path_url.h"

#include <QTest>

using namespace onelogit::app;

class TestPathUrl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatGLibWrites_data();
    void writesWhatGLibWrites();
    void everyByteComesBack();
};

void TestPathUrl::writesWhatGLibWrites_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("uri");
    const auto row = [](const char* name, const char* path, const char* uri) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(uri);
    };
    row("plain", "/p/plain.png", "file:///p/plain.png");
    row("space", "/p/a b.png", "file:///p/a%20b.png");
    row("umlaut", "/p/H\xc3\xbcgel.jpg", "file:///p/H%C3%BCgel.jpg");
    row("signs of addresses", "/p/100%#1?.png", "file:///p/100%25%231%3F.png");
    row("already encoded", "/p/a%20b.png", "file:///p/a%2520b.png");
    row("line break", "/p/new\nline.png", "file:///p/new%0Aline.png");
    row("not UTF-8", "/p/\xff\xfe.png", "file:///p/%FF%FE.png");
    row("every sign",
        "/p/ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~",
        "file:///p/%20!%22%23$%25&'()*+,-./0123456789:%3B%3C=%3E%3F@ABCDEFGHIJKLMNOPQRSTUVWXYZ%5B%5C%5D%5E_%60"
        "abcdefghijklmnopqrstuvwxyz%7B%7C%7D~");
}

void TestPathUrl::writesWhatGLibWrites() {
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, uri);
    QCOMPARE(fileUri(path.toStdString()), uri);
    QCOMPARE(toUrl(path.toStdString()).toEncoded(), uri);
}

void TestPathUrl::everyByteComesBack() {
    std::string path = "/p/";
    for (int byte = 1; byte < 256; ++byte)
        path += static_cast<char>(byte);
    const QByteArray uri = fileUri(path);
    QCOMPARE(QByteArray::fromPercentEncoding(uri), "file://" + QByteArray::fromStdString(path));
    QCOMPARE(toUrl(path).toEncoded(), uri);
}

QTEST_APPLESS_MAIN(TestPathUrl)
#include "tst_path_url.moc"
