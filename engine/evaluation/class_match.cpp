#include "engine/evaluation/class_match.h"

#include <algorithm>
#include <map>
#include <string>

namespace onelogit::evaluation {
namespace {

std::string folded(const std::string& name) {
    std::string letters;
    for (const char letter : name)
        if (letter >= 'A' && letter <= 'Z')
            letters += static_cast<char>(letter - 'A' + 'a');
        else if (letter != ' ' && letter != '_' && letter != '/')
            letters += letter;
    return letters;
}

/// Classes by their folded name, those that are matched already left out.
template<typename Taken>
std::map<std::string, std::vector<std::int32_t>> byFoldedName(const ClassCatalog& catalog, const Taken& taken) {
    std::map<std::string, std::vector<std::int32_t>> classes;
    for (std::size_t i = 0; i < catalog.size(); ++i)
        if (!taken(i))
            classes[folded(catalog.names()[i])].push_back(static_cast<std::int32_t>(i));
    return classes;
}

} // namespace

std::size_t ClassMatch::matched() const {
    return modelClass.size() - static_cast<std::size_t>(std::ranges::count(modelClass, noClass));
}

std::vector<ClassId> ClassMatch::unmatched() const {
    std::vector<ClassId> classes;
    for (std::size_t i = 0; i < modelClass.size(); ++i)
        if (modelClass[i] == noClass)
            classes.push_back(ClassId{static_cast<std::int32_t>(i)});
    return classes;
}

ClassMatch matchClasses(const ClassCatalog& ofModel, const ClassCatalog& ofPictures) {
    std::map<std::string, std::int32_t> byName;
    for (std::size_t i = 0; i < ofModel.size(); ++i)
        byName[ofModel.names()[i]] = static_cast<std::int32_t>(i);

    ClassMatch match{.modelClass = std::vector<std::int32_t>(ofPictures.size(), noClass)};
    std::vector<bool> taken(ofModel.size());
    for (std::size_t i = 0; i < ofPictures.size(); ++i)
        if (const auto found = byName.find(ofPictures.names()[i]); found != byName.end()) {
            match.modelClass[i] = found->second;
            taken[static_cast<std::size_t>(found->second)] = true;
        }

    const auto left = byFoldedName(ofModel, [&](std::size_t i) { return taken[i]; });
    const auto wanted = byFoldedName(ofPictures, [&](std::size_t i) { return match.modelClass[i] != noClass; });
    for (const auto& [name, classes] : wanted)
        if (const auto found = left.find(name);
            classes.size() == 1 && found != left.end() && found->second.size() == 1 && !name.empty())
            match.modelClass[static_cast<std::size_t>(classes.front())] = found->second.front();
    return match;
}

std::vector<std::size_t> countLabels(std::span<const std::int32_t> labels, std::size_t classes) {
    std::vector<std::size_t> counts(classes);
    for (const std::int32_t label : labels)
        ++counts[static_cast<std::size_t>(label)];
    return counts;
}

} // namespace onelogit::evaluation
