#include "commands/in_and_out/titles_and_jobs.hpp"

#include "recognition/names/name_titles.hpp"
#include "recognition/tables/heading_senses.hpp"

#include <algorithm>

namespace referralbook::commands {

namespace {

using recognition::heading_sense;

enum class kind_of_title : std::uint8_t { none, address, job, either };

kind_of_title said_by(std::string_view heading) {
    const bool address = recognition::is_heading_of(heading_sense::title, heading),
               job = recognition::is_heading_of(heading_sense::job_title, heading);
    return address && job ? kind_of_title::either
        : address         ? kind_of_title::address
        : job             ? kind_of_title::job
                          : kind_of_title::none;
}

/// "Dr.", "Frau Dr.", "Mr"; "Zahnärztin" may stand before a name, but is what she does.
bool is_form_of_address(std::string const& text) {
    constexpr std::size_t in_short = 3;   // "RA"
    const auto parts = recognition::name_parts_in(text);
    return parts.size() == 1 &&
        std::ranges::none_of(parts.front(),
            [](recognition::name_token const& word) {
                return word.key.size() > in_short && recognition::is_profession_word(word.key);
            }) &&
        recognition::titles_from(parts.front(), 0) >= parts.front().size();
}

/// What most of these cells hold; either, where nothing stands in them.
class cells_seen {
public:
    void look_at(recognition::sample_cell const& cell) {
        const auto text = book::text_of(cell.value);
        if (text.empty()) return;
        ++filled_;
        addresses_ += is_form_of_address(text);
    }
    kind_of_title kind() const {
        if (filled_ == 0) return kind_of_title::either;
        return addresses_ * 2 >= filled_ ? kind_of_title::address : kind_of_title::job;
    }

private:
    int filled_ = 0, addresses_ = 0;
};

kind_of_title kind_of(import_facts const& facts, recognition::table_column const& offered) {
    const auto said = said_by(offered.heading);
    if (said != kind_of_title::either) return said;
    cells_seen cells;
    for (int row = std::max(facts.found.first_data_row, 0); row < facts.file.rows(); ++row)
        cells.look_at(facts.file.at(row, offered.column));
    return cells.kind();
}

kind_of_title kind_of(import_facts const& facts, std::size_t own) {
    auto const& columns = facts.contacts.columns;
    const auto at = static_cast<std::size_t>(facts.targets[own].column);
    const auto said = said_by(columns[at].heading);
    if (said != kind_of_title::either) return said;
    cells_seen cells;
    for (auto const& cell : facts.contacts.cells[at]) cells.look_at(cell);
    if (const auto kind = cells.kind(); kind != kind_of_title::either) return kind;
    const auto says = [](kind_of_title kind) {
        return [kind](auto const& column) { return said_by(column.heading) == kind; };
    };
    // What is left for a blank column, by what stands beside it.
    if (std::ranges::any_of(columns, says(kind_of_title::job))) return kind_of_title::address;
    if (std::ranges::any_of(columns, says(kind_of_title::address))) return kind_of_title::either;
    return std::ranges::any_of(facts.found.columns, says(kind_of_title::address)) ? kind_of_title::address
                                                                                  : kind_of_title::either;
}

}

bool is_title_of_another_kind(import_facts const& facts, std::size_t own, recognition::table_column const& offered) {
    if (facts.targets[own].column < 0 || said_by(offered.heading) == kind_of_title::none) return false;
    const auto sheet = kind_of(facts, own);
    if (sheet == kind_of_title::none || sheet == kind_of_title::either) return false;
    const auto file = kind_of(facts, offered);
    return file != kind_of_title::either && file != sheet;
}

}
