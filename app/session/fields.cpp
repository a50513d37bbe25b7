#include "app/session/fields.h"

#include <cmath>
#include <limits>

namespace onelogit::app {

bool Fields::has(const char* key) const {
    return object.contains(QLatin1String(key));
}

void Fields::fail(const char* key) {
    if (wrong->isEmpty())
        *wrong = QLatin1String(key);
}

void Fields::read(const char* key, QString& text) {
    if (value(key).isString())
        text = value(key).toString();
    else if (has(key))
        fail(key);
}

void Fields::read(const char* key, QStringList& texts) {
    if (!has(key))
        return;
    if (!value(key).isArray())
        return fail(key);
    texts.clear();
    for (const QJsonValue& each : value(key).toArray()) {
        if (!each.isString())
            return fail(key);
        texts << each.toString();
    }
}

void Fields::read(const char* key, QByteArray& bytes) {
    QString text;
    read(key, text);
    if (text.isEmpty())
        return;
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return fail(key);
    bytes = *decoded;
}

void Fields::read(const char* key, bool& flag) {
    if (value(key).isBool())
        flag = value(key).toBool();
    else if (has(key))
        fail(key);
}

void Fields::read(const char* key, int& number) {
    double real = number;
    read(key, real);
    if (real != std::floor(real) || std::abs(real) > std::numeric_limits<int>::max())
        return fail(key);
    number = static_cast<int>(real);
}

void Fields::read(const char* key, double& number) {
    if (value(key).isDouble() && std::isfinite(value(key).toDouble()))
        number = value(key).toDouble();
    else if (has(key))
        fail(key);
}

void Fields::read(const char* key, std::optional<double>& number) {
    if (!has(key))
        return;
    number.reset();
    if (value(key).isNull())
        return;
    double real = 0;
    read(key, real);
    number = real;
}

Fields Fields::inside(const char* key) {
    if (has(key) && !value(key).isObject())
        fail(key);
    return {value(key).toObject(), *wrong};
}

QList<Fields> Fields::list(const char* key) {
    QList<Fields> members;
    if (has(key) && !value(key).isArray())
        fail(key);
    for (const QJsonValue& each : value(key).toArray()) {
        if (!each.isObject())
            fail(key);
        members.append(Fields(each.toObject(), *wrong));
    }
    return members;
}

} // namespace onelogit::app
