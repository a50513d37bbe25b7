#include "app/cli/bill.h"

#include "app/cli/text_table.h"
#include "engine/images/network_input.h"
#include "engine/images/preprocess.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <random>

namespace onelogit::cli {

Result<std::vector<float>> benchmarkPicture(const std::string& path, const InputSpec& input) {
    if (!path.empty()) {
        Result<images::NetworkInput> picture = images::networkInput(path, input);
        return picture ? Result<std::vector<float>>(std::move(picture->numbers)) : picture.error();
    }
    std::mt19937 random(1);
    std::vector<std::uint8_t> noise(input.shape.count());
    std::ranges::generate(noise, [&] { return static_cast<std::uint8_t>(random() >> 24); });
    std::vector<float> numbers(noise.size());
    images::normalize(noise, input, numbers);
    return numbers;
}

nlohmann::json toJson(const speed::Bill& bill) {
    return {{"trunk_seconds", bill.trunk},
            {"one_logit_seconds", bill.oneLogit},
            {"all_logits_seconds", bill.allLogits},
            {"features", bill.features},
            {"classes", bill.classes},
            {"bytes_one_logit", bill.bytesOneLogit},
            {"bytes_all_logits", bill.bytesAllLogits},
            {"speedup", speed::speedup(bill.trunk, bill.oneLogit, bill.allLogits)}};
}

std::vector<std::pair<std::string, std::string>> billLines(const speed::Bill& bill) {
    return {{"trunk", duration(bill.trunk) + " a picture"},
            {"one logit", duration(bill.oneLogit) + ", " + bytes(static_cast<double>(bill.bytesOneLogit)) + " read"},
            {"all logits", duration(bill.allLogits) + ", " + bytes(static_cast<double>(bill.bytesAllLogits)) + " read"},
            {"speedup", fixed(speed::speedup(bill.trunk, bill.oneLogit, bill.allLogits), 3) + " x a picture"}};
}

} // namespace onelogit::cli
