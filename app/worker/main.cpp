#include "engine/formats/load.h"
#include "engine/sandbox/serve.h"

#include <cstdlib>

int main() {
    constexpr int socket = 3; // see engine/sandbox/process.h
    // Without the end of static objects: what a model's libraries would do there is of no use to anyone.
    std::_Exit(onelogit::sandbox::serve(socket, onelogit::formats::load));
}
