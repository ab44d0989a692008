#pragma once
#include "recognition/tables/roles.hpp"

#include <span>
#include <string>
#include <string_view>

namespace referralbook::recognition {

/// A program whose exports are known by their headings.
struct known_export {
    std::string_view program;    ///< as people call it: "Google Contacts"
    std::string_view headings;   ///< of its files, divided by '|'
    int least = 0;               ///< so many of them must stand there
    std::string_view needed{};   ///< and this one among the others, where it is given
    /// What a heading of it means where the word alone says something else.
    std::string_view heading{};
    role means = role::who;
};

/// words/exports.txt, in its order.
extern const std::span<known_export const> known_exports;

/// The program that wrote a sheet with such headings; nothing where none is known.
known_export const* export_of(std::span<std::string const> headings);

/// True where the heading is the one that the program means otherwise.
bool is_meant_otherwise(known_export const& program, std::string_view heading);

}
