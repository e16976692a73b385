#pragma once

#include "core/program/column_kernels.h"

// Read by column_kernel_set.cpp alone, once for each kind of processor: COLUMN_LEVEL is the
// build's.
namespace core::program::COLUMN_LEVEL {

namespace {

template <class T>
struct Column {
    const T *at;
    T operator[](std::size_t i) const { return at[i]; }
};

template <class T>
struct Same {
    T value;
    T operator[](std::size_t) const { return value; }
};

template <Form form, class Compute>
auto operand(const Lanes &lanes, const void *column, int which)
{
    if constexpr (form == Form::Narrow)
        return Column<NarrowNumber>{static_cast<const NarrowNumber *>(column)};
    else if constexpr (form == Form::Real)
        return Column<double>{static_cast<const double *>(column)};
    else if constexpr (form == Form::Wide)
        return Column<WideNumber>{static_cast<const WideNumber *>(column)};
    else
        return Same<Compute>{static_cast<Compute>(lanes.whole[which])};
}

/// Whole part of 0 ≤ x < 2^52, without the instruction that older processors lack.
inline double wholePart(double x)
{
#ifdef __SSE4_1__
    return __builtin_floor(x);
#else
    constexpr double kNoFraction = 4503599627370496.0;   // 2^52: numbers above have none
    const double near = (x + kNoFraction) - kNoFraction;
    return near > x ? near - 1 : near;
#endif
}

/// The same as a number of the result, by the way that is quickest for it.
template <class Result>
inline Result cut(double x)
{
    if constexpr (sizeof(Result) == sizeof(NarrowNumber))
        return static_cast<Result>(x);
    else
        return wholePart(x);
}

struct Add {
    template <class T>
    static T of(T a, T b)
    {
        return a + b;
    }
};
struct Subtract {
    template <class T>
    static T of(T a, T b)
    {
        return a - b;
    }
};
struct Multiply {
    template <class T>
    static T of(T a, T b)
    {
        return a * b;
    }
};
struct Min {
    template <class T>
    static T of(T a, T b)
    {
        return a < b ? a : b;
    }
};
struct Max {
    template <class T>
    static T of(T a, T b)
    {
        return a > b ? a : b;
    }
};
struct Equal {
    template <class T>
    static bool of(T a, T b)
    {
        return a == b;
    }
};
struct Less {
    template <class T>
    static bool of(T a, T b)
    {
        return a < b;
    }
};
struct LessEqual {
    template <class T>
    static bool of(T a, T b)
    {
        return a <= b;
    }
};
struct And {
    template <class T>
    static T of(T a, T b)
    {
        return a & b;
    }
};
struct Or {
    template <class T>
    static T of(T a, T b)
    {
        return a | b;
    }
};
struct Overlaps {
    template <class T>
    static bool of(T a, T b)
    {
        return (a & b) != 0;
    }
};
struct Within {
    template <class T>
    static bool of(T a, T b)
    {
        return (a & ~b) == 0;
    }
};
struct Not {
    template <class T>
    static T of(T a)
    {
        return a ^ 1;
    }
};
struct Negate {
    template <class T>
    static T of(T a)
    {
        return -a;
    }
};
struct Copy {
    template <class T>
    static T of(T a)
    {
        return a;
    }
};

template <class Function, class Compute, Form A, Form B, class Result>
void binary(const Lanes &lanes)
{
    const auto a = operand<A, Compute>(lanes, lanes.a, 0);
    const auto b = operand<B, Compute>(lanes, lanes.b, 1);
    auto *__restrict result = static_cast<Result *>(lanes.result);
    const std::size_t count = lanes.count;
#pragma GCC ivdep
    for (std::size_t i = 0; i < count; ++i)
        result[i] = static_cast<Result>(
            Function::of(static_cast<Compute>(a[i]), static_cast<Compute>(b[i])));
}

template <class Function, class Compute, Form A, class Result>
void unary(const Lanes &lanes)
{
    const auto a = operand<A, Compute>(lanes, lanes.a, 0);
    auto *__restrict result = static_cast<Result *>(lanes.result);
    const std::size_t count = lanes.count;
#pragma GCC ivdep
    for (std::size_t i = 0; i < count; ++i)
        result[i] = static_cast<Result>(Function::of(static_cast<Compute>(a[i])));
}

template <class Compute, Form B, Form C, class Result>
void select(const Lanes &lanes)
{
    const auto *__restrict a = static_cast<const NarrowNumber *>(lanes.a);
    const auto b = operand<B, Compute>(lanes, lanes.b, 1);
    const auto c = operand<C, Compute>(lanes, lanes.c, 2);
    auto *__restrict result = static_cast<Result *>(lanes.result);
    const std::size_t count = lanes.count;
#pragma GCC ivdep
    for (std::size_t i = 0; i < count; ++i) {
        const auto yes = static_cast<Compute>(b[i]);
        const auto no = static_cast<Compute>(c[i]);
        result[i] = static_cast<Result>(a[i] != 0 ? yes : no);
    }
}

template <Form A, class Result>
void scale(const Lanes &lanes)
{
    const auto a = operand<A, double>(lanes, lanes.a, 0);
    auto *__restrict result = static_cast<Result *>(lanes.result);
    const std::size_t count = lanes.count;
    const double add = lanes.real[0];
    const double factor = lanes.real[1];
    const auto less = static_cast<Result>(lanes.real[2]);
#pragma GCC ivdep
    for (std::size_t i = 0; i < count; ++i)
        result[i] = cut<Result>((static_cast<double>(a[i]) + add) * factor) - less;
}

template <Form A, class Result>
void scaleOut(const Lanes &lanes)
{
    const auto a = operand<A, double>(lanes, lanes.a, 0);
    auto *__restrict result = static_cast<Result *>(lanes.result);
    const std::size_t count = lanes.count;
    const double add = lanes.real[0];
    const double factor = lanes.real[1];
#pragma GCC ivdep
    for (std::size_t i = 0; i < count; ++i) {
        const auto x = static_cast<double>(a[i]);
        const double size = x < 0 ? -x : x;
        const Result out = cut<Result>((size + add) * factor);
        const Result in = -out;
        result[i] = x < 0 ? in : out;
    }
}

template <Form A, Form B, class Result>
void quotient(const Lanes &lanes)
{
    const auto a = operand<A, double>(lanes, lanes.a, 0);
    const auto b = operand<B, double>(lanes, lanes.b, 1);
    auto *__restrict result = static_cast<Result *>(lanes.result);
    const std::size_t count = lanes.count;
    const double times = lanes.real[0];
    const double part = lanes.real[1];
    const double more = lanes.real[2];
    const double under = lanes.real[3];
#pragma GCC ivdep
    for (std::size_t i = 0; i < count; ++i) {
        const auto over = static_cast<double>(b[i]);
        const double above = static_cast<double>(a[i]) * times + over * part + more;
        result[i] = cut<Result>(above / (over * under));
    }
}

template <class Compute, Form A, class Result>
void step(const Lanes &lanes)
{
    const auto a = operand<A, Compute>(lanes, lanes.a, 0);
    auto *__restrict result = static_cast<Result *>(lanes.result);
    const std::size_t count = lanes.count;
    const auto from = static_cast<Compute>(lanes.whole[0]);
    const auto value = static_cast<Result>(lanes.whole[1]);
#pragma GCC ivdep
    for (std::size_t i = 0; i < count; ++i) {
        const Result before = result[i];
        result[i] = static_cast<Compute>(a[i]) >= from ? value : before;
    }
}

/// The sign of (x - least) | (most - x), which wraps around at most once for 0 ≤ least ≤ most.
template <class T, class Unsigned>
bool outside(const T *column, std::size_t count, T least, T most)
{
    constexpr Unsigned kSign = static_cast<Unsigned>(1) << (sizeof(T) * 8 - 1);
    if (least < 0) {
        T found = 0;
#pragma GCC ivdep
        for (std::size_t i = 0; i < count; ++i)
            found |= static_cast<T>(column[i] < least) | static_cast<T>(column[i] > most);
        return found != 0;
    }
    Unsigned found = 0;
#pragma GCC ivdep
    for (std::size_t i = 0; i < count; ++i) {
        const auto x = static_cast<Unsigned>(column[i]);
        found |= (x - static_cast<Unsigned>(least)) | (static_cast<Unsigned>(most) - x);
    }
    return (found & kSign) != 0;
}

}   // namespace

}   // namespace core::program::COLUMN_LEVEL
