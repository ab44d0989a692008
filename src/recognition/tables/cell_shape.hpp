#pragma once
#include "recognition/sheet_sample.hpp"

#include <string_view>

namespace referralbook::recognition {

/// What one cell looks like. Several may hold of one cell; a blank cell or an error has none.
struct cell_shape {
    bool blank = false, number = false, text = false;
    bool date = false;           ///< a date cell, or a text that can be read as one
    bool unclear_date = false;   ///< such a text that can be read in two ways
    bool month = false;          ///< a month and a year without the day: "Mai 2020", "05/2020"
    bool email = false, phone = false, amount = false, small_whole = false, hours = false, postcode = false;
    bool code = false;     ///< one word that holds more digits than letters, three at least: "K-1041", "AZ/117/24"
    bool name = false;     ///< one to five words that a person or an office may be called
    bool answer = false;   ///< "Yes", "nein"
    bool one_word = false, several_words = false;
    bool long_text = false;                        ///< over 40 bytes, or more than one line
    bool type_word = false, status_word = false;   ///< "Client", "Attorney"; "Won", "In talks", "Lost"
    bool channel = false;                          ///< a way, not a person: "Organic Search", "Website"

    /// True for what stands below a heading rather than in one.
    bool is_data() const { return number || date || email || phone || amount; }
};

/// Whether a text names a way by which people come, not a person: "Website", "Google", "walk-in".
bool is_channel(std::string_view text);

/// What a cell looks like by itself, whatever stands around it.
cell_shape shape_of(sample_cell const& cell);

}
