#include "app/settings/settings.h"

#include <QSettings>

#include <algorithm>

namespace onelogit::app {
namespace {

constexpr int lastPage = 4;
constexpr int longestPresentation = 120; ///< minutes

const QString organization = QStringLiteral("onelogit");
const QString application = QStringLiteral("OneLogit");
const QString geometryKey = QStringLiteral("window/geometry");
const QString themeKey = QStringLiteral("window/theme");
const QString languageKey = QStringLiteral("window/language");
const QString motionKey = QStringLiteral("window/lessMotion");
const QString pageKey = QStringLiteral("window/page");
const QString expertKey = QStringLiteral("window/expertWords");
const QString welcomeKey = QStringLiteral("window/welcomeAtStart");
const QString presentationKey = QStringLiteral("presentation/minutes");
const QString thumbnailKey = QStringLiteral("search/thumbnailSize");
const QString foldedKey = QStringLiteral("search/borderlineFolded");
const QString scoreKey = QStringLiteral("search/normalized");
const QString axisKey = QStringLiteral("compare/sharedAxis");
const QString scoresKey = QStringLiteral("compare/scores");
const QString contentKey = QStringLiteral("compare/content");
const QString countKey = QStringLiteral("compare/count");
const QString logarithmKey = QStringLiteral("compare/logarithm");
const QString orderKey = QStringLiteral("compare/order");
const QString classKey = QStringLiteral("search/class");
const QString modelKey = QStringLiteral("search/model");
const QString modelsKey = QStringLiteral("search/models");
const QString closedDemoKey = QStringLiteral("models/closedDemo");
const QString recentKey = QStringLiteral("models/recent");
const QString partKey = QStringLiteral("trainingPart");
const QString pathKey = QStringLiteral("path");
const QString digestKey = QStringLiteral("digest");
const QString dataKey = QStringLiteral("compare/data");
const QString trainingKey = QStringLiteral("compare/trainingPart");
const QString recentDataKey = QStringLiteral("compare/recentData");
const QString recentFoldersKey = QStringLiteral("search/recentFolders");
const QString shortcutsKey = QStringLiteral("shortcuts");
const QString folderKey = QStringLiteral("search/folder");
const QString projectsKey = QStringLiteral("projects/recent");

QString nameOf(widgets::Theme theme) {
    switch (theme) {
    case widgets::Theme::Light:
        return QStringLiteral("light");
    case widgets::Theme::Dark:
        return QStringLiteral("dark");
    case widgets::Theme::ContrastLight:
        return QStringLiteral("high-contrast-light");
    case widgets::Theme::ContrastDark:
        return QStringLiteral("high-contrast-dark");
    case widgets::Theme::System:
        break;
    }
    return QStringLiteral("system");
}

widgets::Theme themeOf(const QString& name) {
    for (const widgets::Theme theme :
         {widgets::Theme::Light, widgets::Theme::Dark, widgets::Theme::ContrastLight, widgets::Theme::ContrastDark})
        if (name == nameOf(theme))
            return theme;
    return widgets::Theme::System;
}

/// The number of one of an enumeration's values, of which `last` is the last.
template<typename Choice>
Choice readChoice(const QSettings& stored, const QString& key, Choice usual, Choice last) {
    bool isNumber = false;
    const int number = stored.value(key).toInt(&isNumber);
    return isNumber && number >= 0 && number <= static_cast<int>(last) ? static_cast<Choice>(number) : usual;
}

widgets::WallLook readLook(const QSettings& stored) {
    widgets::WallLook look;
    look.scores = readChoice(stored, scoresKey, look.scores, widgets::ScoresShown::Both);
    look.content = readChoice(stored, contentKey, look.content, widgets::PanelContent::Intervals);
    look.height.count = stored.value(countKey, look.height.count).toBool();
    look.height.logarithmic = stored.value(logarithmKey, look.height.logarithmic).toBool();
    look.order = readChoice(stored, orderKey, look.order, widgets::PanelOrder::ByThresholdCost);
    look.sharedAxis = stored.value(axisKey, look.sharedAxis).toBool();
    return look;
}

void writeLook(QSettings& stored, const widgets::WallLook& look) {
    stored.setValue(scoresKey, static_cast<int>(look.scores));
    stored.setValue(contentKey, static_cast<int>(look.content));
    stored.setValue(countKey, look.height.count);
    stored.setValue(logarithmKey, look.height.logarithmic);
    stored.setValue(orderKey, static_cast<int>(look.order));
    stored.setValue(axisKey, look.sharedAxis);
}

QList<RecentModel> readRecent(QSettings& stored) {
    QList<RecentModel> recent;
    const int size = std::min(stored.beginReadArray(recentKey), RecentModels::most);
    for (int i = 0; i < size; ++i) {
        stored.setArrayIndex(i);
        const QString path = stored.value(pathKey).toString();
        if (!path.isEmpty())
            recent.append({.path = path, .fileDigest = stored.value(digestKey).toString()});
    }
    stored.endArray();
    return recent;
}

DataChoice readData(const QSettings& stored, const QString& path, const QString& training) {
    return {.path = stored.value(path).toString(),
            .part = stored.value(training).toBool() ? data::Part::Train : data::Part::Test};
}

QList<DataChoice> readRecentData(QSettings& stored) {
    QList<DataChoice> recent;
    const int size = std::min(stored.beginReadArray(recentDataKey), DataController::mostRecent);
    for (int i = 0; i < size; ++i) {
        stored.setArrayIndex(i);
        if (const DataChoice choice = readData(stored, pathKey, partKey); !choice.isDemo())
            recent.append(choice);
    }
    stored.endArray();
    return recent;
}

void writeRecentData(QSettings& stored, const QList<DataChoice>& recent) {
    stored.remove(recentDataKey);
    stored.beginWriteArray(recentDataKey, static_cast<int>(recent.size()));
    for (int i = 0; i < recent.size(); ++i) {
        stored.setArrayIndex(i);
        stored.setValue(pathKey, recent.at(i).path);
        stored.setValue(partKey, recent.at(i).part == data::Part::Train);
    }
    stored.endArray();
}

void writeRecent(QSettings& stored, const QList<RecentModel>& recent) {
    stored.remove(recentKey);
    stored.beginWriteArray(recentKey, static_cast<int>(recent.size()));
    for (int i = 0; i < recent.size(); ++i) {
        stored.setArrayIndex(i);
        stored.setValue(pathKey, recent.at(i).path);
        stored.setValue(digestKey, recent.at(i).fileDigest);
    }
    stored.endArray();
}

ShortcutChanges readShortcuts(QSettings& stored) {
    ShortcutChanges shortcuts;
    stored.beginGroup(shortcutsKey);
    for (const QString& name : stored.childKeys())
        shortcuts.insert(name, stored.value(name).toString());
    stored.endGroup();
    return shortcuts;
}

void writeShortcuts(QSettings& stored, const ShortcutChanges& shortcuts) {
    stored.remove(shortcutsKey);
    stored.beginGroup(shortcutsKey);
    for (auto it = shortcuts.cbegin(); it != shortcuts.cend(); ++it)
        stored.setValue(it.key(), it.value());
    stored.endGroup();
}

} // namespace

Settings loadSettings() {
    QSettings stored(QSettings::IniFormat, QSettings::UserScope, organization, application);
    Settings settings;
    settings.geometry = stored.value(geometryKey).toByteArray();
    settings.theme = themeOf(stored.value(themeKey).toString());
    settings.language = stored.value(languageKey).toString();
    settings.lessMotion = stored.value(motionKey, settings.lessMotion).toBool();
    settings.page = std::clamp(stored.value(pageKey, settings.page).toInt(), 0, lastPage);
    settings.words = stored.value(expertKey).toBool() ? widgets::Words::Expert : widgets::Words::Plain;
    settings.welcomeAtStart = stored.value(welcomeKey, settings.welcomeAtStart).toBool();
    settings.presentationMinutes =
        std::clamp(stored.value(presentationKey, settings.presentationMinutes).toInt(), 0, longestPresentation);
    settings.thumbnailSize = std::clamp(stored.value(thumbnailKey, settings.thumbnailSize).toInt(), 64, 256);
    settings.borderlineFolded = stored.value(foldedKey, settings.borderlineFolded).toBool();
    settings.normalized = stored.value(scoreKey, settings.normalized).toBool();
    settings.look = readLook(stored);
    settings.className = stored.value(classKey).toString();
    settings.model = stored.value(modelKey).toString();
    settings.models = stored.value(modelsKey).toStringList();
    settings.closedDemo = stored.value(closedDemoKey).toStringList();
    settings.recent = readRecent(stored);
    settings.data = readData(stored, dataKey, trainingKey);
    settings.recentData = readRecentData(stored);
    settings.folder = stored.value(folderKey).toString();
    settings.recentFolders = stored.value(recentFoldersKey).toStringList();
    settings.recentProjects = stored.value(projectsKey).toStringList();
    settings.shortcuts = readShortcuts(stored);
    return settings;
}

void saveSettings(const Settings& settings) {
    QSettings stored(QSettings::IniFormat, QSettings::UserScope, organization, application);
    stored.setValue(geometryKey, settings.geometry);
    stored.setValue(themeKey, nameOf(settings.theme));
    stored.setValue(languageKey, settings.language);
    stored.setValue(motionKey, settings.lessMotion);
    stored.setValue(pageKey, settings.page);
    stored.setValue(expertKey, settings.words == widgets::Words::Expert);
    stored.setValue(welcomeKey, settings.welcomeAtStart);
    stored.setValue(presentationKey, settings.presentationMinutes);
    stored.setValue(thumbnailKey, settings.thumbnailSize);
    stored.setValue(foldedKey, settings.borderlineFolded);
    stored.setValue(scoreKey, settings.normalized);
    writeLook(stored, settings.look);
    stored.setValue(classKey, settings.className);
    stored.setValue(modelKey, settings.model);
    stored.setValue(modelsKey, settings.models);
    stored.setValue(closedDemoKey, settings.closedDemo);
    writeRecent(stored, settings.recent);
    stored.setValue(dataKey, settings.data.path);
    stored.setValue(trainingKey, settings.data.part == data::Part::Train);
    writeRecentData(stored, settings.recentData);
    stored.setValue(folderKey, settings.folder);
    stored.setValue(recentFoldersKey, settings.recentFolders);
    stored.setValue(projectsKey, settings.recentProjects);
    writeShortcuts(stored, settings.shortcuts);
}

} // namespace onelogit::app
