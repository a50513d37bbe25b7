#include "engine/formats/load.h"
#include "engine/sandbox/serve.h"
#include "engine/support/guard.h"
#include "tests/engine/sandbox/mutations.h"

#include <cstdlib>

/// A worker that stays: each "picture" is a whole model file to open, the "feature" says what became of it. A process
/// for every file would take hours.
namespace {

using namespace onelogit;

class OpeningTrunk final : public model::Trunk {
public:
    Result<void> run(std::span<const float> pictures, const ImageShape&, std::size_t,
                     std::span<float> out) const override {
        out[0] = static_cast<float>(open(test::unpacked(pictures)));
        return {};
    }

private:
    static int open(const test::Bytes& file) {
        const auto format = formats::formatOf(file, "file");
        if (!format)
            return test::refused(format.error());
        const auto loaded = formats::load(*format, file, "file");
        if (!loaded)
            return test::refused(loaded.error());
        const ImageShape& shape = loaded->facts.input;
        std::vector<float> features(loaded->head.features());
        const auto ran = loaded->trunk->run(std::vector<float>(shape.count(), 0.5F), shape, 1, features);
        return ran ? test::opened : test::refused(ran.error());
    }
};

Result<model::LoadedModel> ready(formats::ModelFormat format, std::span<const std::byte>, const std::string&,
                                 const formats::LoadOptions&) {
    model::LoadedModel loaded;
    loaded.facts.format = formats::name(format);
    loaded.facts.input = {.channels = 1, .height = 1, .width = 1};
    loaded.head = {.width = 1, .classes = 2, .weights = {1, 2}};
    loaded.trunk = std::make_shared<const OpeningTrunk>();
    return loaded;
}

} // namespace

int main() {
    std::_Exit(sandbox::serve(3, ready));
}
