#include "app/controllers/view_store.h"

#include <algorithm>

namespace onelogit::app {

std::shared_ptr<const ClassView> ViewStore::find(const ThresholdKey& key) const {
    const auto found = views.find(key);
    return found == views.end() ? nullptr : found->second;
}

void ViewStore::look(const std::string& className) {
    looked.remove(className);
    looked.push_front(className);
}

void ViewStore::add(Views&& made) {
    views.merge(made);
    makeRoom();
}

void ViewStore::forget(const std::string& digest) {
    std::erase_if(views, [&](const auto& view) { return view.first.digest == digest; });
}

void ViewStore::clear() {
    views.clear();
}

std::size_t ViewStore::bytes() const {
    std::size_t all = 0;
    for (const auto& [key, view] : views)
        all += view->bytes();
    return all;
}

void ViewStore::makeRoom() {
    std::size_t all = bytes();
    while (all > most && looked.size() > 1) {
        const std::string oldest = looked.back();
        looked.pop_back();
        if (oldest.empty())
            continue;
        std::erase_if(views, [&](const auto& view) {
            const bool goes = view.first.className == oldest;
            all -= goes ? view.second->bytes() : 0;
            return goes;
        });
    }
}

} // namespace onelogit::app
