#include "engine/networks/networks.h"

namespace onelogit::networks {

Result<void> load() {
    return {};
}

} // namespace onelogit::networks
