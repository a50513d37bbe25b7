#include "engine/formats/code_scan.h"
#include "engine/formats/operator_list.h"

#include <QtTest>

using namespace onelogit;

class TestCodeScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWhatIsOffTheList_data();
    void listsWhatIsOffTheList();
    void namesWhatRunsAtOpening_data();
    void namesWhatRunsAtOpening();
    void refusesWhatLibTorchDoesNotWrite_data();
    void refusesWhatLibTorchDoesNotWrite();
    void namesOfOtherSourcesAreKnown();
    void effectsAreOffTheList();
};

void TestCodeScan::listsWhatIsOffTheList_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("offList");
    const auto row = [](const char* name, const char* body, const char* offList = "") {
        QTest::newRow(name) << QByteArray(body) << QByteArray(offList);
    };
    row("arithmetic", "return torch.add(torch.conv2d(x, self.w), 1.0000000000000001e-05)");
    row("an assertion", "ops.prim.RaiseException(\"print(torch.save)\")");
    row("words in a text", "y = 'torch.save(x, \"a\")'");
    row("an escaped quote in a text", "y = \"\\\"\"\n    z = torch.save", "aten::save");
    row("words after a hash", "# torch.save(x)\n    return x");
    row("a constant of the file", "return torch.mul(x, CONSTANTS.c0)");
    row("a function of the file", "return __torch__.torch.nn.functional.relu(x, True, )");
    row("a property", "return (x).shape");
    row("a listed operator as a method", "return (x).flatten(1)");
    row("an argument called print", "return torch.add(x, 1, print=True)");
    row("saving", "torch.save(x, \"a\")", "aten::save");
    row("an operator of prim", "ops.prim.PythonOp(x)", "prim::PythonOp");
    row("an operator of another library", "ops.custom.run(x)", "custom::run");
    row("a library by itself", "f = ops.custom", "ops");
    row("spaces around the dots", "y = torch . save (x)", "aten::save");
    row("a break within brackets", "y = (torch.\n      save)(x)", "aten::save");
    row("printing", "print(x)", "prim::Print");
    row("printing under another name", "p = print", "prim::Print");
    row("an operator as a method", "y = (x).from_file(\"a\")", "aten::from_file");
    row("a method of a call's result", "y = torch.relu(x).unknown()", "aten::unknown");
    row("two of them", "y = torch.from_file(\"a\")\n    torch.save(y)", "aten::from_file,aten::save");
}

void TestCodeScan::listsWhatIsOffTheList() {
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, offList);
    const std::string text = "class Net(Module):\n  w : Tensor\n  def forward(self: __torch__.Net,\n    x: Tensor) -> "
                             "Tensor:\n    " +
                             body.toStdString() + '\n';
    const auto scan = formats::scanCode({{.name = "net.py", .text = text}}, "it");
    QVERIFY2(scan.ok(), scan ? "" : describe(scan.error()).c_str());
    std::string names;
    for (const std::string& name : scan->offList)
        names += (names.empty() ? "" : ",") + name;
    QCOMPARE(names, offList.toStdString());
    QVERIFY(scan->atOpening.empty());
}

void TestCodeScan::namesWhatRunsAtOpening_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<bool>("runs");
    const auto row = [](const char* name, const char* source, bool runs) {
        QTest::newRow(name) << QByteArray(source) << runs;
    };
    row("a class", "class A(Module):\n  n : Final[int] = 3\n  t : Final[Tuple[int, int]] = (1, 2)\n", false);
    row("an empty list", "class A(Module):\n  n : Final[List[int]] = annotate(List[int], [])\n", false);
    row("calls in a body", "def f(x: Tensor,\n    y: int=3) -> Tensor:\n  return torch.relu(x)\n", false);
    row("a body on one line", "def f(x: Tensor) -> Tensor: return torch.relu(x)\n", false);
    row("a setter of state", "class A(Module):\n  def __setstate__(self, s: int) -> None:\n    pass\n", true);
    row("a getter of state", "class A(Module):\n  def __getstate__(self) -> int:\n    return 1\n", true);
    row("a default value", "def f(x: Tensor, y: Tensor=torch.zeros([1])) -> Tensor:\n  return x\n", true);
    row("a default value on a line of its own", "def f(x: Tensor,\n  y: Tensor=(torch.zeros)\n  ([1])):\n  return x\n",
        true);
    row("a class value", "class A(Module):\n  n : int = torch.len([1])\n", true);
    row("a class value after a function", "class A(Module):\n  def f(self):\n    return 1\n  n : int = len([1])\n",
        true);
    row("a base class", "class A(f(g())):\n  pass\n", true);
    row("a call at the top", "f(1)\n", true);
}

void TestCodeScan::namesWhatRunsAtOpening() {
    QFETCH(QByteArray, source);
    QFETCH(bool, runs);
    const std::string text = source.toStdString();
    const auto scan = formats::scanCode({{.name = "net.py", .text = text}}, "it");
    QVERIFY2(scan.ok(), scan ? "" : describe(scan.error()).c_str());
    QCOMPARE(scan->atOpening.empty(), !runs);
}

void TestCodeScan::refusesWhatLibTorchDoesNotWrite_data() {
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("a text that does not end") << QByteArray("x = \"abc");
    QTest::newRow("a text over two lines") << QByteArray("x = \"abc\ndef\"\n");
    QTest::newRow("three quotes that do not end") << QByteArray("x = \"\"\"abc\"\"\n");
    QTest::newRow("an open bracket") << QByteArray("x = (1, 2\n");
    QTest::newRow("a closing bracket too many") << QByteArray("x = 1)\n");
    QTest::newRow("a tab") << QByteArray("def f(x):\n\treturn x\n");
    QTest::newRow("a continued line") << QByteArray("x = 1 + \\\n  2\n");
    QTest::newRow("a zero byte") << QByteArray("x = 1\0 + 2\n", 12);
}

void TestCodeScan::refusesWhatLibTorchDoesNotWrite() {
    QFETCH(QByteArray, source);
    const std::string text = source.toStdString();
    const auto scan = formats::scanCode({{.name = "code/net.py", .text = text}}, "it");
    QVERIFY(!scan.ok());
    QVERIFY(scan.error().code == ErrorCode::Damaged);
    QVERIFY(scan.error().detail.find("code/net.py") != std::string::npos);
}

void TestCodeScan::namesOfOtherSourcesAreKnown() {
    const std::string one = "class A(Module):\n  def helper(self: __torch__.A, x: Tensor) -> Tensor:\n    return x\n";
    const std::string two =
        "class B(Module):\n  a : __torch__.A\n  def forward(self: __torch__.B, x: Tensor) -> Tensor:\n"
        "    return (self.a).helper(x, )\n";
    const auto both = formats::scanCode({{.name = "a", .text = one}, {.name = "b", .text = two}}, "it");
    QVERIFY(both.ok());
    QVERIFY(both->offList.empty());
    const auto alone = formats::scanCode({{.name = "b", .text = two}}, "it");
    QVERIFY(alone.ok());
    QVERIFY(alone->offList == std::vector<std::string>{"aten::helper"});
}

void TestCodeScan::effectsAreOffTheList() {
    for (const char* name : {"aten::from_file", "aten::save", "aten::load", "prim::Print", "prim::fork",
                             "prim::PythonOp", "prim::CallMethod", "prim::CallFunction", "aten::wait",
                             "aten::manual_seed", "aten::open", "", "conv2d", "custom::conv2d"})
        QVERIFY2(!formats::isListedOperator(name), name);
    for (const char* name : {"aten::conv2d", "aten::linear", "aten::warn", "prim::If", "prim::Loop", "aten::softmax"})
        QVERIFY2(formats::isListedOperator(name), name);
}

QTEST_APPLESS_MAIN(TestCodeScan)
#include "tst_code_scan.moc"
