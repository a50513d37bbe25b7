#include "engine/formats/weights.h"
#include "engine/model/mobilenet_v3.h"
#include "engine/storage/files.h"
#include "engine/support/guard.h"

#include <torch/script.h>

#include <algorithm>
#include <cstring>
#include <sstream>

namespace onelogit::formats {
namespace {

std::string attribute(const std::string& name) {
    std::string out = name;
    std::replace(out.begin(), out.end(), '.', '_');
    return out;
}

/// The forward of a network as TorchScript, line by line.
class Source {
public:
    explicit Source(const model::NetworkSpec& spec) : height(spec.input.height), width(spec.input.width) {}

    void line(const std::string& text) { body += "    " + text + "\n"; }
    void linear(const std::string& name) { line("x = torch.linear(x, " + weights(name) + ")"); }
    void relu() { line("x = torch.relu(x)"); }
    void flatten() { line("x = torch.flatten(x, 1)"); }

    void convolution(const std::string& name, const std::string& to = "x", const std::string& from = "x",
                     int kernel = 3) {
        const std::string pad = std::to_string(kernel / 2);
        line(to + " = torch.conv2d(" + from + ", " + weights(name) + ", [1, 1], [" + pad + ", " + pad + "])");
    }
    void halve() {
        if (height < 2 || width < 2)
            return;
        height /= 2;
        width /= 2;
        line("x = torch.max_pool2d(x, [2, 2], [2, 2])");
    }
    void pool(int edge) {
        if (height != edge || width != edge)
            line("x = torch.adaptive_avg_pool2d(x, [" + std::to_string(edge) + ", " + std::to_string(edge) + "])");
    }
    void block(const std::string& name, bool widens) {
        convolution(name + ".first", "y");
        line("y = torch.relu(y)");
        convolution(name + ".second", "y", "y");
        if (widens)
            convolution(name + ".skip", "x", "x", 1);
        line("x = torch.relu(torch.add(x, y))");
    }

    [[nodiscard]] std::string text() const { return "def forward(self, x):\n" + body + "    return x\n"; }

    std::string body;

private:
    static std::string weights(const std::string& name) {
        return "self." + attribute(name + ".weight") + ", self." + attribute(name + ".bias");
    }

    int height;
    int width;
};

std::string sourceOf(const model::NativeModel& model) {
    using model::Architecture;
    constexpr int smallMap = 7;
    Source source(model.spec);
    switch (model.spec.architecture) {
    case Architecture::Linear:
        source.flatten();
        break;
    case Architecture::Mlp:
        source.flatten();
        source.linear("hidden");
        source.relu();
        break;
    case Architecture::SmallCnn:
        for (const char* name : {"conv1", "conv2"}) {
            source.convolution(name);
            source.relu();
            source.halve();
        }
        source.pool(smallMap);
        source.flatten();
        source.linear("hidden");
        source.relu();
        break;
    case Architecture::SmallResidualCnn:
        source.convolution("stem");
        source.relu();
        source.halve();
        for (const std::string name : {"block1", "block2", "block3"}) {
            source.block(name, model.tensors.contains(name + ".skip.weight"));
            if (name == "block2")
                source.halve();
        }
        source.line("x = torch.mean(x, [2, 3])");
        source.linear("hidden");
        source.relu();
        break;
    case Architecture::OtherFile: // refused before
        break;
    case Architecture::MobileNetV3Small:
        source.body += model::mobileNetV3SmallSource(attribute);
        break;
    }
    source.linear("head");
    return source.text();
}

at::Tensor tensorOf(const storage::FloatTensor& tensor) {
    at::Tensor out = at::empty(tensor.shape, at::kFloat);
    std::copy(tensor.data.begin(), tensor.data.end(), out.data_ptr<float>());
    return out;
}

} // namespace

Result<void> writeTorchScript(const model::NativeModel& model, const std::filesystem::path& path) {
    if (model.trunkFile)
        return Error{ErrorCode::UnsupportedFormat, path.string(),
                     "the model is a head alone; its trunk is the program in " + model.trunkFile->path};
    if (Result<void> checked = model::checkTensors(model.spec, model.tensors, path.string()); !checked)
        return checked;
    return guarded(path.string(), [&]() -> Result<void> {
        torch::jit::Module module("OneLogit");
        module.register_attribute("training", c10::BoolType::get(), false);
        for (const auto& [name, tensor] : model.tensors) {
            at::Tensor values = tensorOf(tensor);
            if (name == "head.bias") // one bias for all classes becomes one a class
                values = values.expand({static_cast<std::int64_t>(model.spec.classes)}).contiguous();
            module.register_parameter(attribute(name), values, false);
        }
        module.define(sourceOf(model));
        std::ostringstream stream;
        module.save(stream);
        const std::string bytes = std::move(stream).str();
        return storage::writeFileAtomically(path, std::as_bytes(std::span(bytes)));
    });
}

} // namespace onelogit::formats
