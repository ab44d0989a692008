#pragma once
#include "office/support/office.hpp"

#include <string>
#include <utility>
#include <vector>

namespace referralbook::tests {

/// A small set-up workbook made by hand, with the names and headers that set-up gives: contacts in rows of their own
/// order, some referrals, no touches. The tests' day is Sat 21 November 2026.
///
/// Contacts (sheet Sheet1, header in row 3): Dr Ünal, Okafor Dental, Acme.
/// Referrals (header in row 2): No. 1 Nadia Brandt from Dr Ünal, received 16 Nov, nothing done; No. 2 Ben Cole from
/// Okafor Dental, received 2 Nov, thanked, two attempts, the last on 10 Nov; No. 3 Eve Dietz from Dr Ünal, won on 12
/// Nov.
workbook small_book();
/// The same in a window of its own, for dialogs that stand over one.
workbook shown_small_book();

inline constexpr char small_book_today[] = "2026-11-21";

/// A cell of the small book's tables by header and row as the user counts it: at("Referrals", "Thanked", 3) is
/// "Referrals.N3".
std::string at(std::string_view sheet, std::string_view header, int row);

/// The same cell on a sheet of another title: that of a book in another language.
std::string on(std::string_view sheet, std::string_view english_sheet, std::string_view header, int row);

/// The last row of a sheet with anything in it, as the user counts it.
int last_row(workbook const& workbook, std::string_view sheet);

/// Runs a command of ours quietly, on the tests' day where the arguments name no Today, and gives back its sentence.
std::string command(workbook const& workbook, std::string_view path,
    std::vector<std::pair<std::string, com::sun::star::uno::Any>> arguments = {});

}
