#pragma once

#include "core/program/program.h"

namespace core::program {

/// How many of an instruction's arguments are registers; the others are indices.
constexpr int registerArguments(Do what)
{
    switch (what) {
    case Do::Input:
    case Do::Constant:
        return 0;
    case Do::Not:
    case Do::Negate:
    case Do::Year:
    case Do::Month:
    case Do::MonthStart:
    case Do::MonthEnd:
    case Do::NextWorkingDay:
    case Do::Lookup:
    case Do::ToMembers:
    case Do::CountWhere:
        return 1;
    case Do::Select:
    case Do::MakeDate:
    case Do::NthWhere:
        return 3;
    default:
        return 2;
    }
}

}   // namespace core::program
