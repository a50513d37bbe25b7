#pragma once

#include "engine/support/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace onelogit::app {

/// A value and the word that stands for it in a file.
template<typename Value>
struct Word {
    Value value;
    const char* word;
};

/// The members of a JSON object, read one by one. A member that is missing gives what was there before; the first one
/// of another kind than asked for is remembered by its name, shared with the objects inside.
class Fields {
public:
    Fields(QJsonObject object, QString& wrong) : object(std::move(object)), wrong(&wrong) {}

    void read(const char* key, QString& value);
    void read(const char* key, QStringList& value);
    void read(const char* key, QByteArray& value); ///< base64
    void read(const char* key, bool& value);
    void read(const char* key, int& value);
    void read(const char* key, double& value);
    void read(const char* key, std::optional<double>& value); ///< null for none
    template<typename Value, std::size_t size>
    void read(const char* key, Value& value, const Word<Value> (&words)[size]);

    [[nodiscard]] bool has(const char* key) const;
    [[nodiscard]] Fields inside(const char* key);
    [[nodiscard]] QList<Fields> list(const char* key);
    void fail(const char* key);

private:
    [[nodiscard]] QJsonValue value(const char* key) const { return object.value(QLatin1String(key)); }

    QJsonObject object;
    QString* wrong;
};

template<typename Value, std::size_t size>
void Fields::read(const char* key, Value& value, const Word<Value> (&words)[size]) {
    QString found;
    read(key, found);
    if (!has(key))
        return;
    for (const Word<Value>& each : words)
        if (found == QLatin1String(each.word)) {
            value = each.value;
            return;
        }
    fail(key);
}

/// The word of a value that is among them.
template<typename Value, std::size_t size>
[[nodiscard]] QString wordOf(Value value, const Word<Value> (&words)[size]) {
    for (const Word<Value>& each : words)
        if (each.value == value)
            return QLatin1String(each.word);
    return {};
}

} // namespace onelogit::app
