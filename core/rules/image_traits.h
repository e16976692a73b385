#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

#include <memory>
#include <optional>
#include <type_traits>
#include <variant>
#include <vector>

namespace core::rules::image {

// Which shape a type has, for the writer and the reader of an image. What none of these names is a
// plain struct and goes field by field: a struct that gets a new field needs no change here.

template <class T>
struct IsSequence : std::false_type {
};
template <class T>
struct IsSequence<std::vector<T>> : std::true_type {
};
template <class T>
struct IsSequence<QList<T>> : std::true_type {
};

template <class T>
struct IsSortedMap : std::false_type {
};
template <class K, class V>
struct IsSortedMap<QMap<K, V>> : std::true_type {
};

template <class T>
struct IsHash : std::false_type {
};
template <class K, class V>
struct IsHash<QHash<K, V>> : std::true_type {
};

template <class T>
struct IsOptional : std::false_type {
};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {
};

template <class T>
struct IsShared : std::false_type {
};
template <class T>
struct IsShared<std::shared_ptr<const T>> : std::true_type {
};

template <class T>
struct IsVariant : std::false_type {
};
template <class... T>
struct IsVariant<std::variant<T...>> : std::true_type {
};

}   // namespace core::rules::image
