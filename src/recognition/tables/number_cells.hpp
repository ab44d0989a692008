#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace referralbook::recognition {

/// What a number is by what stands beside it; of several words the last of these counts: "mobile phone".
enum class number_kind { phone, home, mobile, fax };

/// The numbers of one cell by what is written beside them. Several of a kind have " ::: " between them; each may be "".
struct number_cell {
    std::string phones, mobiles, homes, faxes;
};

/// "P 512-555-0101 / F 512-555-0102", "0731 11111 (fax 0731 22222)" in its numbers. Nothing for a text that calls no
/// number a fax and, of several, none a mobile or the home's; or with anything that is not understood.
std::optional<number_cell> number_cell_in(std::string_view text);

/// True for a text that calls a number a fax, in whatever way: "0731/2222 Fax -23".
bool names_a_fax(std::string_view text);

/// All digits of a number as spreadsheets and programs write a long one or one that they counted with:
/// "1.5551112222E+10", "5.125550103e9", "5125550101.0"; nothing where some were lost, or of any other text.
std::optional<std::string> digits_of_number(std::string_view text);

/// True for such a number whose last digits a spreadsheet left out: "5.55111E+09".
bool has_lost_digits(std::string_view text);

}
