#pragma once
// A book as the panels read it, made without a sheet, and what a panel shows of it.
#include "panels/follow_ups.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace referralbook::panels {

inline constexpr book::day today = std::chrono::sys_days{
    std::chrono::year{2026} / std::chrono::November / 18};   // a Wednesday

inline book::table_place place_on(std::string sheet, book::table_id id) {
    book::table_place result;
    result.sheet = std::move(sheet);
    int column = 0;
    for (auto const& spec : book::table(id).columns) result.columns.emplace(spec.key, column++);
    result.last_column = column - 1;
    return result;
}

inline book::workbook empty_book() {
    book::workbook result;
    for (auto const& table : book::tables())
        if (table.id != book::table_id::lists)
            result.places.emplace(table.id, place_on(std::string{table.title}, table.id));
    result.values.today = today;
    return result;
}

inline book::contact contact_with(std::string who, std::string phone, int row) {
    book::contact result;
    result.row = row;
    result.who = std::move(who);
    result.phone = std::move(phone);
    return result;
}

inline book::touch touch_on(book::day when, std::optional<std::int64_t> referral) {
    book::touch result;
    result.when = when;
    result.referral = referral;
    return result;
}

inline book::referral referral_from(std::string source, std::string prospect, int days_ago, int row) {
    book::referral result;
    result.row = row;
    result.number = row;
    result.source = std::move(source);
    result.prospect = std::move(prospect);
    result.facts.received = today - book::days{days_ago};
    return result;
}

/// Dr Ünal sent Tom two days ago: not thanked, not called. Wei Lam was tried once; Mara came today.
inline book::workbook small_book() {
    auto result = empty_book();
    result.contacts.push_back(contact_with("Dr. Ünal", "020 7946 0018", 3));
    result.referrals.push_back(referral_from("Dr Ünal", "Tom Bright", 2, 1));
    auto tried = referral_from("Okafor Dental", "Wei Lam", 9, 2);
    tried.facts.thanked = today - book::days{9};
    tried.facts.attempts = 1;
    tried.facts.last_attempt = today - book::days{4};
    tried.facts.state = book::status::trying;
    tried.phone = "07700 900789";
    result.referrals.push_back(tried);
    auto fresh = referral_from("Harbour", "Mara Voss", 0, 3);
    result.referrals.push_back(fresh);
    return result;
}

inline auto panel_of(book::workbook const& content, view const& chosen = {}) {
    return follow_ups(*digest_of(content, today), chosen);
}

inline element const* named(std::vector<element> const& elements, std::string_view name) {
    const auto found = std::ranges::find(elements, name, &element::name);
    return found == elements.end() ? nullptr : &*found;
}

inline std::string all_text(std::vector<element> const& elements) {
    std::string text;
    for (auto const& one : elements) text += one.text + '\n';
    return text;
}

}
