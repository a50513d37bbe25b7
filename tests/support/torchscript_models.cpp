#include "tests/support/torchscript_models.h"

#include <c10/core/InferenceMode.h>
#include <torch/script.h>

#include <cstring>
#include <functional>
#include <limits>
#include <random>
#include <sstream>

namespace onelogit::test {
namespace {

using model::HeadKind;
using torch::jit::Module;

constexpr std::int64_t classes = goodModelClasses;

/// Weights from their own generator: the same with every version of LibTorch.
class Weights {
public:
    at::Tensor operator()(std::vector<std::int64_t> shape) {
        at::Tensor tensor = at::empty(shape, at::kFloat);
        for (std::int64_t i = 0; i < tensor.numel(); ++i)
            tensor.data_ptr<float>()[i] = static_cast<float>(static_cast<double>(random() >> 40) / (1 << 24) - 0.5);
        return tensor;
    }

private:
    std::mt19937_64 random{7};
};

using Parameters = std::vector<std::pair<std::string, std::vector<std::int64_t>>>;

Module network(const Parameters& parameters, const std::string& code) {
    Module module("Net");
    Weights weights;
    for (const auto& [name, shape] : parameters)
        module.register_parameter(name, weights(shape), false);
    module.register_attribute("training", c10::BoolType::get(), true);
    if (!code.empty())
        module.define(code);
    return module;
}

Bytes saved(const Module& module) {
    std::ostringstream out;
    module.save(out);
    return bytesOf(out.str());
}

std::string forwardOf(const std::string& body) {
    std::string code = "def forward(self, x):\n";
    std::istringstream lines(body);
    for (std::string line; std::getline(lines, line);)
        code += "    " + line + '\n';
    return code;
}

const Parameters trunkAndLinear{{"c", {6, 3, 3, 3}}, {"w", {classes, 6}}, {"b", {classes}}};
const std::string trunk = "y = torch.relu(torch.conv2d(x, self.c, None, [2, 2], [1, 1]))\n"
                          "y = torch.flatten(torch.adaptive_avg_pool2d(y, [1, 1]), 1)\n";
constexpr ImageShape anySize{.channels = 3, .height = 224, .width = 224};
constexpr ImageShape grey{.channels = 1, .height = 28, .width = 28};

GoodModel good(std::string name, const Parameters& parameters, const std::string& body, GoodModel expected) {
    expected.name = std::move(name);
    expected.bytes = saved(network(parameters, forwardOf(body)));
    return expected;
}

void addPooled(std::vector<GoodModel>& models) {
    const Parameters convolutions{{"c", {6, 3, 3, 3}}, {"w", {classes, 6, 1, 1}}, {"b", {classes}}};
    const std::string map = "y = torch.relu(torch.conv2d(x, self.c, None, [16, 16]))\n";
    models.push_back(good("a 1x1 convolution on a 1x1 map", convolutions,
                          map + "y = torch.conv2d(torch.adaptive_avg_pool2d(y, [1, 1]), self.w, self.b)\n"
                                "return torch.flatten(y, 1)",
                          {.kind = HeadKind::Convolution, .width = 6, .input = anySize}));
    models.push_back(good("a 1x1 convolution without bias, squeezed", convolutions,
                          map + "y = torch.conv2d(torch.adaptive_avg_pool2d(y, [1, 1]), self.w)\n"
                                "return torch.squeeze(torch.squeeze(y, 3), 2)",
                          {.kind = HeadKind::Convolution, .width = 6, .input = anySize}));
    models.push_back(good("a convolution as large as its map", {{"c", {6, 1, 3, 3}}, {"w", {classes, 6, 4, 4}}},
                          "y = torch.relu(torch.conv2d(x, self.c, None, [7, 7]))\n"
                          "return torch.flatten(torch.conv2d(y, self.w), 1)",
                          {.kind = HeadKind::Convolution, .width = 96, .input = grey}));
    models.push_back(good("a 1x1 convolution, then a mean", convolutions,
                          map + "return torch.mean(torch.conv2d(y, self.w, self.b), [2, 3])",
                          {.kind = HeadKind::Convolution, .width = 6, .input = anySize}));
    models.push_back(good("a 1x1 convolution, ReLU, mean: SqueezeNet", convolutions,
                          map + "y = torch.relu(torch.conv2d(torch.dropout(y, 0.5, self.training), self.w, self.b))\n"
                                "return torch.flatten(torch.adaptive_avg_pool2d(y, [1, 1]), 1)",
                          {.kind = HeadKind::PooledConvolution, .width = 6, .positions = 196, .input = anySize}));
}

void addTails(std::vector<GoodModel>& models) {
    for (const std::string tail : {"softmax", "log_softmax", "sigmoid"})
        models.push_back(good(tail + " after the logits", trunkAndLinear,
                              trunk + "y = torch.linear(y, self.w, self.b)\nreturn torch." + tail +
                                  (tail == "sigmoid" ? "(y)" : "(y, 1)"),
                              {.width = 6, .input = anySize, .leftOut = {tail}}));
    models.push_back(good("softmax after scaled logits", trunkAndLinear,
                          trunk + "return torch.softmax(torch.linear(y, self.w, self.b) * 3., 1)",
                          {.kind = HeadKind::AllLogits, .width = classes, .input = anySize, .leftOut = {"softmax"}}));
}

Module normalized() {
    Module module = network({{"c", {6, 3, 3, 3}}, {"g", {6}}, {"s", {6}}, {"w", {classes, 6}}, {"b", {classes}}}, "");
    Weights weights;
    module.register_buffer("mean", weights({6}));
    module.register_buffer("variance", weights({6}).abs() + 0.5);
    module.define(forwardOf("y = torch.conv2d(x, self.c, None, [2, 2], [1, 1])\n"
                            "y = torch.batch_norm(y, self.g, self.s, self.mean, self.variance, self.training, 0.1, "
                            "1e-05, False)\n"
                            "y = torch.relu_(y)\n"
                            "y = torch.flatten(torch.adaptive_avg_pool2d(y, [1, 1]), 1)\n"
                            "y = torch.dropout(y, 0.5, self.training)\n"
                            "return torch.linear(y, self.w, self.b)"));
    return module;
}

} // namespace

std::vector<GoodModel> goodTorchScript() {
    const GoodModel linear{.width = 6, .input = anySize};
    std::vector<GoodModel> models;
    models.push_back(good("linear", trunkAndLinear, trunk + "return torch.linear(y, self.w, self.b)", linear));
    models.push_back(good("linear without bias", trunkAndLinear, trunk + "return torch.linear(y, self.w)", linear));
    models.push_back(good("a matrix product and a sum", trunkAndLinear,
                          trunk + "return torch.add(torch.matmul(y, torch.t(self.w)), self.b)", linear));
    models.push_back(good("addmm", trunkAndLinear, trunk + "return torch.addmm(self.b, y, torch.t(self.w))", linear));
    models.push_back(good("linear on the pixels of grey pictures", {{"w", {classes, 784}}, {"b", {classes}}},
                          "return torch.linear(torch.flatten(x, 1), self.w, self.b)", {.width = 784, .input = grey}));
    models.push_back(good("a depthwise convolution first", {{"c", {3, 1, 3, 3}}, {"w", {classes, 3}}},
                          "y = torch.conv2d(x, self.c, None, [2, 2], [1, 1], [1, 1], 3)\n"
                          "y = torch.flatten(torch.adaptive_avg_pool2d(y, [1, 1]), 1)\n"
                          "return torch.linear(y, self.w)",
                          {.width = 3, .input = anySize}));
    models.push_back({.name = "batch normalization and dropout, saved while training",
                      .bytes = saved(normalized()),
                      .width = 6,
                      .input = anySize});
    models.push_back(
        good("a tuple with None", trunkAndLinear, trunk + "return torch.linear(y, self.w, self.b), None", linear));
    models.push_back(good("a warning in forward", trunkAndLinear,
                          trunk + "torch.warn(\"be careful\")\nreturn torch.linear(y, self.w, self.b)", linear));
    models.push_back(good("features changed in place after the logits", trunkAndLinear,
                          trunk + "z = torch.linear(y, self.w, self.b)\ny.zero_()\nreturn z", linear));
    models.push_back(good("pictures changed in place", trunkAndLinear,
                          "x.mul_(0.5)\n" + trunk + "return torch.linear(y, self.w, self.b)", linear));
    models.push_back(good("an attention block", {{"c", {6, 3, 56, 56}}, {"w", {classes, 6}}},
                          "y = torch.transpose(torch.flatten(torch.conv2d(x, self.c, None, [56, 56]), 2), 1, 2)\n"
                          "a = torch.softmax(torch.matmul(y, torch.transpose(y, 1, 2)), -1)\n"
                          "y = torch.layer_norm(torch.matmul(a, y), [6])\n"
                          "return torch.linear(torch.select(y, 1, 0), self.w)",
                          linear));
    GoodModel extra{.name = "a second argument with a default", .width = 6, .input = anySize};
    extra.bytes =
        saved(network(trunkAndLinear, "def forward(self, x, scale: float = 2.):\n    y = x * scale\n" +
                                          forwardOf("x = y\n" + trunk + "return torch.linear(y, self.w, self.b)")
                                              .substr(std::strlen("def forward(self, x):\n"))));
    models.push_back(std::move(extra));
    addPooled(models);
    addTails(models);
    return models;
}

Bytes goodTorchScript(const std::string& name) {
    for (GoodModel& row : goodTorchScript())
        if (row.name == name)
            return std::move(row.bytes);
    return {};
}

std::vector<float> forward(const Bytes& torchScript, std::span<const float> picture, const ImageShape& shape) {
    std::istringstream in(std::string(reinterpret_cast<const char*>(torchScript.data()), torchScript.size()));
    Module module = torch::jit::load(in);
    module.eval();
    const c10::InferenceMode inference;
    at::Tensor input = at::empty({1, shape.channels, shape.height, shape.width}, at::kFloat);
    std::copy(picture.begin(), picture.end(), input.data_ptr<float>());
    c10::IValue value = module.forward({input});
    if (value.isTuple())
        value = value.toTupleRef().elements()[0];
    const at::Tensor row = value.toTensor().contiguous();
    return {row.data_ptr<float>(), row.data_ptr<float>() + row.numel()};
}

namespace {

HostileModel hostile(std::string name, const std::string& body, ErrorCode refusal, std::string named) {
    return {.name = std::move(name),
            .bytes = saved(network(trunkAndLinear, forwardOf(body))),
            .refusal = refusal,
            .named = std::move(named)};
}

std::string quoted(const std::string& text) {
    return '"' + text + '"';
}

/// A network whose part runs `effect` when it is unpickled.
Bytes runsAtOpening(const std::string& effect) {
    Module module = network(trunkAndLinear, "");
    module.define("def __getstate__(self):\n"
                  "    return self.c, self.w, self.b, self.training\n"
                  "def __setstate__(self, state: Tuple[Tensor, Tensor, Tensor, bool]) -> None:\n    " +
                  effect +
                  "\n    self.c = state[0]\n    self.w = state[1]\n    self.b = state[2]\n"
                  "    self.training = state[3]\n" +
                  forwardOf(trunk + "return torch.linear(y, self.w, self.b)"));
    return saved(module);
}

/// What becomes of a trusted file that reaches for what is not its own.
struct HeldIn {
    std::optional<ErrorCode> refusal;
    std::string named;
};

void addEffects(std::vector<HostileModel>& models, const std::filesystem::path& canary) {
    const std::string there = quoted(canary.string());
    const std::string made = quoted(canary.string() + ".made");
    const std::string logits = "torch.linear(y, self.w, self.b)";
    const auto add = [&](HostileModel untrusted, const HeldIn& heldIn) {
        models.push_back({.name = untrusted.name + ", trusted",
                          .bytes = untrusted.bytes,
                          .refusal = heldIn.refusal,
                          .named = heldIn.named,
                          .confinedOnly = true,
                          .trusted = true});
        models.push_back(std::move(untrusted));
    };
    const HeldIn unnoticed; // LibTorch does not look whether it has written anything
    const HeldIn notPermitted{.refusal = ErrorCode::NoClassifier, .named = "Operation not permitted"};
    const HeldIn notLoaded{.refusal = ErrorCode::Damaged, .named = "Operation not permitted"};
    const auto inForward = [&](const std::string& name, const std::string& effect, const std::string& named,
                               const HeldIn& heldIn) {
        add(hostile(name, trunk + effect + "\nreturn " + logits, ErrorCode::NotTrusted, named), heldIn);
    };
    inForward("reads a file in forward", "y = y + torch.from_file(" + there + ", False, 6)", "aten::from_file",
              notPermitted);
    inForward("makes a file in forward", "y = y + torch.from_file(" + made + ", True, 6)", "aten::from_file",
              notPermitted);
    inForward("writes over a file through a mapping", "y = y + torch.from_file(" + there + ", True, 6).zero_()",
              "aten::from_file", notPermitted);
    inForward("saves a tensor over a file in forward", "torch.save(y, " + there + ")", "aten::save", unnoticed);
    models.push_back(
        hostile("prints in forward", trunk + "print(y)\nreturn " + logits, ErrorCode::NotTrusted, "prim::Print"));
    const auto atOpening = [&](const std::string& name, const std::string& effect, const HeldIn& heldIn) {
        add({.name = name, .bytes = runsAtOpening(effect), .refusal = ErrorCode::NotTrusted, .named = "__setstate__"},
            heldIn);
    };
    atOpening("saves a tensor over a file while it is loaded", "torch.save(state[0], " + there + ")", unnoticed);
    atOpening("makes a file while it is loaded", "assert torch.from_file(" + made + ", True, 6).dim() == 1", notLoaded);
    atOpening("reads a file while it is loaded", "assert torch.from_file(" + there + ", False, 6).dim() == 1",
              notLoaded);
    atOpening("loops without end while it is loaded", "while True:\n        torch.relu(state[0])",
              {.refusal = ErrorCode::TimedOut, .named = "not enough"});
}

void addWithoutEnd(std::vector<HostileModel>& models) {
    const auto add = [&](const std::string& name, const std::string& body, ErrorCode refusal,
                         const std::string& named = {}) {
        HostileModel row = hostile(name, body, refusal, named);
        row.confinedOnly = true;
        models.push_back(std::move(row));
    };
    add("loops without end in forward", "while True:\n    x = x * 1.\nreturn x", ErrorCode::TimedOut, "not enough");
    add("takes more and more memory in forward",
        "y = torch.flatten(x, 1)\nwhile True:\n    y = torch.cat([y, y], 1)\nreturn y", ErrorCode::OutOfMemory);
    add("makes 200 GB of ones in forward",
        "y = torch.ones([50000, 1000, 1000])\nreturn torch.flatten(x, 1) + torch.sum(y)", ErrorCode::OutOfMemory);
}

} // namespace

std::vector<HostileModel> hostileTorchScript(const std::filesystem::path& canary) {
    const std::string logits = "torch.linear(y, self.w, self.b)";
    std::vector<HostileModel> models;
    addEffects(models, canary);
    addWithoutEnd(models);
    const auto add = [&](const std::string& name, const std::string& body, ErrorCode refusal,
                         const std::string& named) { models.push_back(hostile(name, body, refusal, named)); };
    const auto noClassifier = [&](const std::string& name, const std::string& body, const std::string& named) {
        add(name, body, ErrorCode::NoClassifier, named);
    };
    add("asks for 8 terabytes in forward", trunk + "y = y + torch.zeros([2000000000, 1000])[0, 0]\nreturn " + logits,
        ErrorCode::OutOfMemory, "allocate");
    noClassifier("gives doubles", trunk + "return torch.to(" + logits + ", 7)", "Double");
    noClassifier("gives whole numbers", trunk + "return torch.argmax(" + logits + ", 1)", "Long");
    noClassifier("gives a tuple of two tensors", trunk + "return " + logits + ", y", "a tuple of 2");
    noClassifier("gives a list", trunk + "return [" + logits + "]", "list");
    noClassifier("gives a dictionary", trunk + "return {\"logits\": " + logits + "}", "dictionary");
    noClassifier("gives one number a picture", trunk + "return torch.narrow(" + logits + ", 1, 0, 1)", "1 numbers");
    noClassifier("gives a map", trunk + "return torch.unsqueeze(torch.unsqueeze(" + logits + ", 2), 3)",
                 "1 x 5 x 1 x 1");
    noClassifier("gives its pictures back", "return x", "3 x 224 x 224");
    noClassifier("gives a row without a batch", trunk + "return torch.squeeze(" + logits + ", 0)", "5 numbers");
    noClassifier("gives other numbers each time", trunk + "return " + logits + " + torch.rand_like(" + logits + ")",
                 "again");
    noClassifier("drops numbers at random while it is used",
                 trunk + "return torch.linear(torch.dropout(y + 1., 0.5, True), self.w, self.b)",
                 "other numbers"); // two runs may drop the same few: then its parts differ
    noClassifier("multiplies shapes that do not fit", trunk + "return torch.linear(y, self.b)", "");
    noClassifier("fails in forward", "assert 1 > 2, \"no pictures today\"\nreturn x", "no pictures today");
    add("overflows", trunk + "return torch.linear(y * 1e38 * 1e38, self.w, self.b)", ErrorCode::NotFinite, "gives");
    add("divides by zero", trunk + "return " + logits + " / 0.", ErrorCode::NotFinite, "gives");

    const auto signature = [&](const std::string& name, const std::string& code, const std::string& named) {
        models.push_back({.name = name,
                          .bytes = saved(network(trunkAndLinear, code + "\n")),
                          .refusal = ErrorCode::NoClassifier,
                          .named = named});
    };
    signature("has no forward", "def classify(self, x):\n    return x", "no forward");
    signature("takes two inputs", "def forward(self, x, y):\n    return x + y", "2 inputs");
    signature("takes no input", "def forward(self):\n    return self.w", "no picture");
    signature("takes a text", "def forward(self, x: str):\n    return x", "str");
    signature("takes a list of pictures", "def forward(self, x: List[Tensor]):\n    return x[0]", "List[Tensor]");

    models.push_back({.name = "reads pictures of four channels",
                      .bytes = saved(network({{"c", {6, 4, 3, 3}}}, forwardOf("return torch.conv2d(x, self.c)"))),
                      .refusal = ErrorCode::NoClassifier,
                      .named = "4 channels"});
    const auto spoiled = [&](const std::string& name, float value) {
        Module module = network(trunkAndLinear, forwardOf(trunk + "return " + logits));
        module.attr("w").toTensor()[1][2] = value;
        models.push_back(
            {.name = name, .bytes = saved(module), .refusal = ErrorCode::NotFinite, .named = "tensor 'w' holds NaN"});
    };
    spoiled("has NaN among its weights", std::numeric_limits<float>::quiet_NaN());
    spoiled("has infinity among its weights", std::numeric_limits<float>::infinity());

    Module doubles = network(trunkAndLinear, forwardOf(trunk + "return " + logits));
    doubles.to(at::kDouble);
    models.push_back({.name = "has doubles as weights",
                      .bytes = saved(doubles),
                      .refusal = ErrorCode::NoClassifier,
                      .named = "Double"});
    return models;
}

} // namespace onelogit::test
