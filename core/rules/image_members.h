#pragma once

#include <tuple>
#include <type_traits>

namespace core::rules::image {

/// The members of an aggregate in the order of their declaration, by reference. A member that is
/// added is there without another word: what is written and what is read cannot differ. How many
/// there are is the longest list of empty initialisers that the aggregate takes.
///
/// Boost.PFR does the same, but Debian's Boost with it cannot be installed beside libphonenumber.
template <class T>
constexpr auto membersOf(T &value)
{
    using Plain = std::remove_const_t<T>;
    static_assert(std::is_aggregate_v<Plain>);
    static_assert(
        !requires {
            Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                  {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
        },
        "one more line is needed");
    if constexpr (requires {
                      Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                            {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
                  }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19,
               a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17,
                        a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32);
    } else if constexpr (requires {
                             Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                                   {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
                         }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19,
               a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17,
                        a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31);
    } else if constexpr (requires {
                             Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                                   {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
                         }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19,
               a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17,
                        a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30);
    } else if constexpr (requires {
                             Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                                   {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
                         }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19,
               a20, a21, a22, a23, a24, a25, a26, a27, a28, a29] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17,
                        a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29);
    } else if constexpr (requires {
                             Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                                   {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
                         }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19,
               a20, a21, a22, a23, a24, a25, a26, a27, a28] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17,
                        a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28);
    } else if constexpr (requires {
                             Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                                   {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
                         }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19,
               a20, a21, a22, a23, a24, a25, a26, a27] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17,
                        a18, a19, a20, a21, a22, a23, a24, a25, a26, a27);
    } else if constexpr (requires {
                             Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                                   {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
                         }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19,
               a20, a21, a22, a23, a24, a25, a26] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17,
                        a18, a19, a20, a21, a22, a23, a24, a25, a26);
    } else if constexpr (requires {
                             Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                                   {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
                         }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19,
               a20, a21, a22, a23, a24, a25] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17,
                        a18, a19, a20, a21, a22, a23, a24, a25);
    } else if constexpr (requires {
                             Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                                   {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
                         }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19,
               a20, a21, a22, a23, a24] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17,
                        a18, a19, a20, a21, a22, a23, a24);
    } else if constexpr (requires {
                             Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                                   {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
                         }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19,
               a20, a21, a22, a23] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17,
                        a18, a19, a20, a21, a22, a23);
    } else if constexpr (requires {
                             Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                                   {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
                         }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19,
               a20, a21, a22] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17,
                        a18, a19, a20, a21, a22);
    } else if constexpr (requires {
                             Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                                   {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
                         }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19,
               a20, a21] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17,
                        a18, a19, a20, a21);
    } else if constexpr (requires {
                             Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                                   {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
                         }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19,
               a20] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17,
                        a18, a19, a20);
    } else if constexpr (requires {
                             Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                                   {}, {}, {}, {}, {}, {}, {}, {}, {}};
                         }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18,
               a19] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17,
                        a18, a19);
    } else if constexpr (requires {
                             Plain{{}, {}, {}, {}, {}, {}, {}, {}, {},
                                   {}, {}, {}, {}, {}, {}, {}, {}, {}};
                         }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18] =
            value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17,
                        a18);
    } else if constexpr (requires {
                             Plain{{}, {}, {}, {}, {}, {}, {}, {}, {},
                                   {}, {}, {}, {}, {}, {}, {}, {}};
                         }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17);
    } else if constexpr (requires {
                             Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
                         }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16);
    } else if constexpr (requires {
                             Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
                         }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15);
    } else if constexpr (requires {
                             Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
                         }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14);
    } else if constexpr (requires { Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}; }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13);
    } else if constexpr (requires { Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}; }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12);
    } else if constexpr (requires { Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}; }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11);
    } else if constexpr (requires { Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}, {}}; }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9, a10] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10);
    } else if constexpr (requires { Plain{{}, {}, {}, {}, {}, {}, {}, {}, {}}; }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8, a9] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8, a9);
    } else if constexpr (requires { Plain{{}, {}, {}, {}, {}, {}, {}, {}}; }) {
        auto &[a1, a2, a3, a4, a5, a6, a7, a8] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7, a8);
    } else if constexpr (requires { Plain{{}, {}, {}, {}, {}, {}, {}}; }) {
        auto &[a1, a2, a3, a4, a5, a6, a7] = value;
        return std::tie(a1, a2, a3, a4, a5, a6, a7);
    } else if constexpr (requires { Plain{{}, {}, {}, {}, {}, {}}; }) {
        auto &[a1, a2, a3, a4, a5, a6] = value;
        return std::tie(a1, a2, a3, a4, a5, a6);
    } else if constexpr (requires { Plain{{}, {}, {}, {}, {}}; }) {
        auto &[a1, a2, a3, a4, a5] = value;
        return std::tie(a1, a2, a3, a4, a5);
    } else if constexpr (requires { Plain{{}, {}, {}, {}}; }) {
        auto &[a1, a2, a3, a4] = value;
        return std::tie(a1, a2, a3, a4);
    } else if constexpr (requires { Plain{{}, {}, {}}; }) {
        auto &[a1, a2, a3] = value;
        return std::tie(a1, a2, a3);
    } else if constexpr (requires { Plain{{}, {}}; }) {
        auto &[a1, a2] = value;
        return std::tie(a1, a2);
    } else if constexpr (requires { Plain{{}}; }) {
        auto &[a1] = value;
        return std::tie(a1);
    } else {
        return std::tie();
    }
}

}   // namespace core::rules::image
