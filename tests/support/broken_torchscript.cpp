#include "tests/support/pickles.h"
#include "tests/support/torchscript_models.h"
#include "tests/support/zip_writer.h"

namespace onelogit::test {
namespace {

class Rows {
public:
    void add(const std::string& name, Bytes bytes, ErrorCode refusal, const std::string& named) {
        rows.push_back({.name = name, .bytes = std::move(bytes), .refusal = refusal, .named = named});
    }
    std::vector<HostileModel> rows;
};

void addContainers(Rows& rows, const Bytes& good) {
    const auto damaged = [&](const std::string& name, Bytes bytes, const std::string& named) {
        rows.add(name, std::move(bytes), ErrorCode::Damaged, named);
    };
    const auto withName = [&](const std::string& name) {
        return withItem(good, {.name = name, .content = bytesOf("text")});
    };
    rows.add("an empty file", {}, ErrorCode::Empty, {});
    rows.add("a text file", bytesOf("weights are elsewhere\n"), ErrorCode::WrongFormat, "no zip");
    rows.add("half a file", firstPart(good, 0.5), ErrorCode::Truncated, "directory");
    rows.add("a file without its last byte", Bytes(good.begin(), good.end() - 1), ErrorCode::Truncated, {});
    damaged("a wrong checksum of weights",
            withEntry(good, "data/0", [](ZipItem& item) { item.statedChecksum = 0x1234; }), "checksum");
    damaged("a name that climbs out", withName("../../evil.py"), "leaves the archive");
    damaged("a name that climbs out in its middle", withName("net/code/../../../evil.py"), "leaves the archive");
    damaged("an absolute name", withName("/etc/evil"), "absolute");
    damaged("a name with a drive", withName("C:evil"), "absolute");
    damaged("a name with backslashes", withName("..\\evil"), "backslash");
    damaged("a name with a line feed", withName("net/\nevil"), "control");
    damaged("the same name twice", withName(zipItems(good).front().name), "directory");
    damaged("the same name in capitals",
            withEntry(withName("net/DATA.PKL"), "DATA.PKL",
                      [&](ZipItem& item) {
                          for (const ZipItem& other : zipItems(good))
                              if (other.name.ends_with("/data.pkl"))
                                  item.name = other.name.substr(0, other.name.size() - 8) + "DATA.PKL";
                      }),
            "twice");
    rows.add("an encrypted entry", withEntry(good, "data/0", [](ZipItem& item) { item.encrypted = true; }),
             ErrorCode::UnsupportedFormat, "encrypted");
    constexpr std::size_t bomb = std::size_t{100} << 20;
    rows.add("a zip bomb", withItem(good, {.name = "net/data/99", .content = Bytes(bomb), .deflated = true}),
             ErrorCode::TooLarge, "unpacks to");
    damaged("a zip bomb that lies about its size",
            withItem(good, {.name = "net/data/99", .content = Bytes(bomb / 10), .deflated = true, .statedSize = 100}),
            "'net/data/99' unpacks to more than its stated size");
    damaged("an entry that states 1 byte too many",
            withEntry(good, "data/0",
                      [](ZipItem& item) {
                          item.deflated = true;
                          item.statedSize = item.content.size() + 1;
                      }),
            "data/0");
    std::vector<ZipItem> twice = zipItems(good);
    twice.push_back({.name = "other/code/__torch__.py", .content = bytesOf("class Net(Module):\n  pass\n")});
    damaged("two archives in one", zipOf(twice), "two archives");
}

void addPrograms(Rows& rows, const Bytes& good) {
    const auto other = [&](const std::string& name, const std::vector<ZipItem>& items, const std::string& named) {
        rows.add(name, zipOf(items), ErrorCode::WrongFormat, named);
    };
    const auto item = [](const std::string& name) { return ZipItem{.name = name, .content = bytesOf("something")}; };
    other("a Word document", {item("[Content_Types].xml"), item("word/document.xml")}, "Word");
    other("an electronic book", {item("mimetype"), item("META-INF/container.xml")}, "book");
    other("a Java archive", {item("META-INF/MANIFEST.MF"), item("Main.class")}, "Java");
    other("NumPy arrays", {item("arr_0.npy")}, "NumPy");
    other("a folder of notes", {item("notes/monday.txt")}, "monday");
    other("an archive without entries", {}, "no TorchScript");
    rows.add("a state dict", without(without(good, "constants.pkl"), ".py"), ErrorCode::WrongFormat, "torch.jit.save");
    rows.add("TorchScript without its version", without(good, "version"), ErrorCode::Damaged, "version");
    rows.add("TorchScript of a future version", withContent(good, "version", bytesOf("99\n")),
             ErrorCode::UnsupportedVersion, "99");
    rows.add("a version that is no number", withContent(good, "version", bytesOf("three\n")), ErrorCode::Damaged,
             "three");
}

void addPickles(Rows& rows, const Bytes& good) {
    using pickle::Tensor;
    const auto withPickle = [&](const std::string& content) {
        return withContent(good, "/data.pkl", bytesOf(content));
    };
    const auto tensor = [&](const std::string& name, const Tensor& of, ErrorCode refusal, const std::string& named) {
        rows.add(name, withPickle(pickle::network(of)), refusal, named);
    };
    constexpr std::int64_t tera = std::int64_t{1} << 41;
    tensor("a tensor of 8 terabytes", {.sizes = {tera}, .strides = {1}, .numbers = tera}, ErrorCode::Damaged,
           "2199023255552");
    tensor("a shape beyond its storage", {.sizes = {500, 600}, .strides = {600, 1}}, ErrorCode::ShapeMismatch,
           "500 x 600");
    tensor("a shape of 8 terabytes", {.sizes = {tera}, .strides = {1}}, ErrorCode::ShapeMismatch, "2199023255552");
    tensor("a stride beyond its storage", {.strides = {1000000, 1}}, ErrorCode::ShapeMismatch, "'w'");
    tensor("an offset beyond its storage", {.offset = 25}, ErrorCode::ShapeMismatch, "'w'");
    tensor("a negative offset", {.offset = -40}, ErrorCode::Damaged, "begins at -40");
    tensor("a negative size", {.sizes = {-5, 6}}, ErrorCode::Damaged, "-5");
    tensor("a negative stride", {.strides = {-6, 1}}, ErrorCode::Damaged, "-6");
    tensor("sizes whose product overflows", {.sizes = {tera, tera, tera}, .strides = {0, 0, 0}},
           ErrorCode::ShapeMismatch, "beyond");
    tensor("a storage larger than its entry", {.numbers = 10000000}, ErrorCode::Damaged, "10000000");
    tensor("a storage that is missing", {.key = "77"}, ErrorCode::Damaged, "'77' is missing");
    tensor("a storage outside the archive", {.key = "../../../etc/passwd"}, ErrorCode::Damaged, "missing");
    tensor("numbers of an unknown type", {.type = "QInt8Storage"}, ErrorCode::UnsupportedFormat, "QInt8");
    tensor("a number in place of the class to call", {.callable = pickle::integer(0)}, ErrorCode::Damaged, "call");
    rows.add("a pickle of a system call",
             withPickle("\x80\x02" + pickle::global("posix", "system") + '(' + pickle::text("touch evil") + "tR."),
             ErrorCode::UnsupportedFormat, "posix.system");
    rows.add("a pickle of an unknown class", withPickle("\x80\x02" + pickle::global("sklearn.svm", "SVC") + ")\x81."),
             ErrorCode::UnsupportedFormat, "sklearn.svm.SVC");
    rows.add("a memo number of four billion", withPickle("\x80\x02Nr\xff\xff\xff\xff."), ErrorCode::Damaged, "memo");
    rows.add("a pickle that stops early", withPickle("\x80\x02(X\xff\xff"), ErrorCode::Truncated, "data.pkl");
    rows.add("a pickle of another protocol", withPickle("\x80\x05N."), ErrorCode::UnsupportedFormat, "protocol 5");
    rows.add("a pickle with nothing in it", withPickle("\x80\x02."), ErrorCode::Damaged, "operand");
}

void addCode(Rows& rows, const Bytes& good) {
    const auto untrusted = [&](const std::string& name, const std::string& from, const std::string& to,
                               const std::string& named) {
        rows.add(name, withText(good, ".py", from, to), ErrorCode::NotTrusted, named);
    };
    const std::string body = "-> Tensor:\n";
    untrusted("a default value that is called at opening", "x: Tensor)", "x: Tensor, y: Tensor=torch.relu(x))",
              "outside functions");
    untrusted("a class value that is called at opening", "  training : bool\n",
              "  training : bool\n  evil : Final[int] = torch.len([1])\n", "outside functions");
    untrusted("an operator of another library", body, body + "    z = ops.evil.run(x)\n", "evil::run");
    untrusted("an operator that is only named", body, body + "    z = torch.from_file\n", "aten::from_file");
    untrusted("all operators under another name", body, body + "    z = torch\n", "torch");
    untrusted("an operator as a method", body, body + "    z = (x).from_file(x)\n", "aten::from_file");
    untrusted("a class of another library", "x: Tensor", "x: __torch__.torch.classes.evil.Shell", "classes.evil.Shell");
    untrusted("a thread", body, body + "    z = fork(self)\n", "prim::fork");
    const auto damaged = [&](const std::string& name, const std::string& from, const std::string& to,
                             const std::string& named = {}) {
        rows.add(name, withText(good, ".py", from, to), ErrorCode::Damaged, named);
    };
    damaged("a text that does not end", body, body + "    z = \"abc\n");
    damaged("a bracket that does not end", body, body + "    z = [1\n", "bracket");
    damaged("a class value without a type", "  training : bool\n", "  training : bool\n  evil = [\"w\"]\n", "'evil'");
    damaged("lines set off by tabs", body, body + "\tz = 1\n");
    damaged("code that does not compile", body, body + "    z = = 1\n");
    rows.add("an operator that does not exist", withText(good, ".py", "torch.relu(", "torch.hardshrink_all("),
             ErrorCode::NotTrusted, "hardshrink_all");
}

} // namespace

std::vector<HostileModel> brokenTorchScript() {
    const Bytes good = goodTorchScript("linear");
    Rows rows;
    addContainers(rows, good);
    addPrograms(rows, good);
    addPickles(rows, good);
    addCode(rows, good);
    return std::move(rows.rows);
}

} // namespace onelogit::test
