#pragma once
#include "recognition/names/name_shape.hpp"

namespace referralbook::recognition {

/// True for two sites of one organisation by their names: "Northside Dental" and "Southside Dental", "Praxisklinik I"
/// and "Praxisklinik II", "Kern Dental 2" and "Kern Dental".
bool are_opposite_sites(name_shape const& one, name_shape const& other);

}
