#include "tests/engine/sandbox/scripted_files.h"

#include <torch/script.h>

#include <cmath>
#include <sstream>

namespace onelogit::test {

Bytes scripted(const ScriptedFile& file) {
    torch::manual_seed(5);
    const auto type = file.doubles ? torch::kDouble : torch::kFloat;
    at::Tensor weight = torch::rand({5, 4}, type);
    if (file.notANumber)
        weight[2][1] = std::nan("");
    torch::jit::Module module("__torch__.Net");
    module.register_parameter("filter", torch::rand({4, 3, 3, 3}, type), false);
    module.register_parameter("weight", weight, false);
    module.register_parameter("bias", torch::rand({5}, type), false);
    module.register_attribute("training", c10::BoolType::get(), false);
    module.define(file.methods);
    std::ostringstream stream;
    module.save(stream);
    return bytesOf(stream.str());
}

std::string forwardEnding(const std::string& last, const std::string& before) {
    return "def forward(self, x: Tensor):\n" + before +
           "    y = torch.relu(torch.conv2d(x, self.filter, None, [1, 1], [1, 1]))\n"
           "    z = torch.flatten(torch.adaptive_avg_pool2d(y, [1, 1]), 1)\n"
           "    " +
           last + "\n";
}

Bytes goodScript() {
    return scripted({.methods = forwardEnding("return torch.linear(z, self.weight, self.bias)")});
}

void runFreely(const Bytes& file) {
    std::istringstream stream(std::string(reinterpret_cast<const char*>(file.data()), file.size()));
    torch::jit::Module module = torch::jit::load(stream);
    (void)module.forward({torch::rand({1, 3, 16, 16})});
}

} // namespace onelogit::test
