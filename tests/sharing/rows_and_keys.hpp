#pragma once
#include "sharing/desk/desk.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <utility>

namespace referralbook::sharing::tests_of_desks {

inline row_name name(std::string id, book::table_id table = book::table_id::referrals) {
    return {table, std::move(id)};
}

/// Keys of new rows: 1, 2, 3 ...
inline std::function<std::uint64_t()> counting() {
    return [next = std::uint64_t{1}]() mutable { return next++; };
}

}
