#pragma once
#include <algorithm>
#include <array>
#include <string_view>

/// The words beside a name that are none of it: titles, degrees, company forms. Of name_key and of how somebody is
/// addressed.
namespace referralbook::recognition::name_words {

using namespace std::string_view_literals;

// All lists: folded, without full stops.
inline constexpr std::array titles{"dr"sv, "dres"sv, "prof"sv, "professor"sv, "doctor"sv, "mr"sv, "mrs"sv, "ms"sv,
    "miss"sv, "mx"sv, "sir"sv, "rev"sv, "reverend"sv, "hon"sv, "herr"sv, "frau"sv, "mme"sv, "mlle"sv, "sra"sv, "srta"sv,
    "dott"sv, "dottssa"sv, "dipl-ing"sv};
// "Dr. med. dent.", "Dr. rer. nat.", "Prof. h.c.": only after a title.
inline constexpr std::array title_tails{"med"sv, "dent"sv, "vet"sv, "jur"sv, "iur"sv, "phil"sv, "rer"sv, "nat"sv,
    "pol"sv, "oec"sv, "habil"sv, "hc"sv, "mult"sv, "univ"sv, "ing"sv};
inline constexpr std::array trailing_titles{"dr"sv, "prof"sv, "mr"sv, "mrs"sv, "ms"sv};
inline constexpr std::array degrees{"md"sv, "dds"sv, "dmd"sv, "phd"sv, "dphil"sv, "esq"sv, "esquire"sv, "cpa"sv,
    "dvm"sv, "vmd"sv, "mba"sv, "llm"sv, "llb"sv, "dpm"sv, "dpt"sv, "pharmd"sv, "psyd"sv, "edd"sv, "lcsw"sv, "lmft"sv,
    "msw"sv, "facs"sv, "facp"sv, "faap"sv, "fcca"sv, "cfp"sv, "cfa"sv, "chfc"sv, "clu"sv, "rdh"sv, "rn"sv, "lpn"sv,
    "aprn"sv, "crna"sv, "dnp"sv, "pa-c"sv, "mph"sv, "msc"sv, "bsc"sv, "bds"sv, "mbbs"sv, "mbchb"sv, "frcs"sv, "mrcp"sv,
    "obe"sv, "mbe"sv};
inline constexpr std::array doubtful_degrees{
    "do"sv, "ma"sv, "ba"sv, "bs"sv, "jd"sv, "dc"sv, "od"sv, "pa"sv, "pt"sv, "ot"sv, "np"sv, "ca"sv};
inline constexpr std::array company_forms{"inc"sv, "incorporated"sv, "ltd"sv, "limited"sv, "llc"sv, "llp"sv, "lp"sv,
    "plc"sv, "pllc"sv, "pc"sv, "corp"sv, "corporation"sv, "co"sv, "company"sv, "gmbh"sv, "mbh"sv, "ag"sv, "kg"sv,
    "kgaa"sv, "ohg"sv, "gbr"sv, "ug"sv, "sa"sv, "sas"sv, "sarl"sv, "srl"sv, "spa"sv, "bv"sv, "nv"sv, "oy"sv, "oyj"sv,
    "ab"sv, "aps"sv, "pty"sv};
inline constexpr std::array links{"&"sv, "+"sv, "and"sv, "und"sv, "et"sv, "y"sv};
inline constexpr std::array generations{"jr"sv, "jnr"sv, "sr"sv, "snr"sv, "ii"sv, "iii"sv, "iv"sv, "2nd"sv, "3rd"sv};

inline bool in(auto const& list, std::string_view word) { return std::ranges::find(list, word) != std::end(list); }

}
