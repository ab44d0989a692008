#pragma once
#include "recognition/names/name_tokens.hpp"

namespace referralbook::recognition {

/// True for the name of a practice, a shop, a firm, by its words: "Kern Dental", "Kline & Lamb", "Ruiz S.L.". Without
/// the titles and the degrees of a person it is surer.
bool is_office_name(std::vector<name_part> const& parts);

/// True for "Wells Fargo", "IHK Ulm", "BNI Ulm", "RE/MAX Ulm": words that begin as a firm of words/firms.txt does.
bool is_known_firm(name_part const& words);

}
