#pragma once
#include <string>
#include <string_view>

/// What a name is compared as that somebody wrote in a way of their own.
namespace referralbook::recognition {

/// "Jürgen" of "JÃ¼rgen": UTF-8 that was read as Windows-1252. Any other text as it is.
std::string with_letters_mended(std::string_view text);

/// "K. H. Winkelhofer" of "KH Winkelhofer": two capitals without a vowel in front of a name are two first names.
std::string with_parted_initials(std::string_view name);

/// "Sabine Brandtner" of "Sabine Hollmann geb. Brandtner"; "" where nothing tells a name from before.
std::string former_name_of(std::string_view name);

}
