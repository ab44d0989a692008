#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::recognition {

/// The e-mail addresses of a cell that may hold several, folded, without names and brackets around them; each once.
std::vector<std::string> mail_addresses_of(std::string_view cell);

/// The telephone numbers of a cell that may hold several, as digits alone: no leading zeros, no extension; numbers of
/// fewer than six digits are none. A number with a country code ends like the one without.
std::vector<std::string> phone_numbers_of(std::string_view cell);

/// Whether what is written is a telephone number by itself and no area code alone: seven digits, ten with the code of a
/// country ("+49 7351" is none).
bool is_whole_number(std::string_view written);

/// A line with several whole numbers, parted: "937-555-0107 / 937-555-0190" is two, and so with a dash between blanks
/// or a slash alone; "0731/5551234" is one.
std::vector<std::string_view> number_parts(std::string_view line);

/// "491712345678" is "1712345678": the shorter one, of at least seven digits, ends the longer one.
bool is_same_phone(std::string_view one, std::string_view other);

/// True for a mailbox that belongs to an office rather than to a person: info@, office@, praxis@ ...
bool is_shared_mailbox(std::string_view address);

/// A street as it compares: words folded and in their usual abbreviations, numbers apart.
struct street {
    std::vector<std::string> words, numbers;   ///< sorted
    bool empty() const { return words.empty() && numbers.empty(); }
    std::string key() const;
};
street street_of(std::string_view text);

/// Letters and digits of a postcode, folded.
std::string postcode_key(std::string_view text);

/// A birthday as eight digits, the year first where that can be told; of a text in no known order its digits as they
/// stand.
std::string birthday_key(std::string_view text);

}
