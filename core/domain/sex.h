#pragma once

namespace core::domain {

enum class Sex { NotStated, Female, Male };

}   // namespace core::domain
