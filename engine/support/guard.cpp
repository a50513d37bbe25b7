#include "engine/support/guard.h"

namespace onelogit {

Error asError(const std::exception& thrown, std::string subject) {
    if (dynamic_cast<const std::bad_alloc*>(&thrown) != nullptr)
        return {ErrorCode::OutOfMemory, std::move(subject), {}};
    const std::string text = thrown.what();
    return {ErrorCode::Internal, std::move(subject), text.substr(0, text.find('\n'))};
}

} // namespace onelogit
