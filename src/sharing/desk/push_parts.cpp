#include "sharing/desk/push_parts.hpp"
#include "sharing/desk/difference.hpp"

#include <utility>

namespace referralbook::sharing {

namespace {

constexpr std::size_t enough_of_a_table = 8;

class parts_sender {
public:
    parts_sender(std::function<part_end(std::span<edit const>)> const& send, sent_parts& into)
        : send_{send}, into_{into} {}

    /// The edits of one table, which were refused together where that is known.
    void table(std::span<edit const> edits, bool known_refused) {
        taken_ = false;
        refused_ = 0;
        if (known_refused)
            halves(edits);
        else
            part(edits);
        if (!taken_ && edits.size() > 1 && refused_ == edits.size()) into_.whole_tables.insert(edits.front().row.table);
    }

private:
    void part(std::span<edit const> edits) {
        if (into_.stopped) return;
        if (!taken_ && refused_ >= enough_of_a_table) return refuse(edits);
        switch (send_(edits)) {
        case part_end::taken: into_.something_taken = taken_ = true; return;
        case part_end::stop: into_.stopped = true; return;
        case part_end::refused: return halves(edits);
        }
    }

    void halves(std::span<edit const> edits) {
        if (edits.size() == 1) return refuse(edits);
        part(edits.first(edits.size() / 2));
        part(edits.subspan(edits.size() / 2));
    }

    void refuse(std::span<edit const> edits) {
        into_.refused.insert(into_.refused.end(), edits.begin(), edits.end());
        refused_ += edits.size();
    }

    std::function<part_end(std::span<edit const>)> const& send_;
    sent_parts& into_;
    bool taken_ = false;        // something of this table
    std::size_t refused_ = 0;   // of this table
};

}

sent_parts send_in_parts(std::span<edit const> edits, std::function<part_end(std::span<edit const>)> const& send) {
    sent_parts made;
    std::map<book::table_id, std::vector<edit>> tables;
    for (auto const& one : edits) tables[one.row.table].push_back(one);
    parts_sender sender{send, made};
    for (auto const& [table, own] : tables)
        if (!made.stopped) sender.table(own, tables.size() == 1);
    return made;
}

bool refused_edits::holds(edit const& one) const {
    const auto found = all_.find(one.row);
    return found != all_.end() && found->second.kind == one.kind && found->second.after == one.after;
}

std::vector<conflict> refused_edits::note(sent_parts const& parts, rows const& sheet, rows const& base) {
    std::vector<conflict> said;
    const auto say = [&](row_name name) {
        conflict one;
        one.kind = conflict_kind::not_taken;
        if (auto const* mine = row_of(sheet, name)) one.mine_row = *mine;
        if (auto const* common = row_of(base, name)) one.common_row = *common;
        one.row = std::move(name);
        said.push_back(std::move(one));
    };
    for (auto const& one : parts.refused) {
        all_.insert_or_assign(one.row, one);
        if (!parts.whole_tables.contains(one.row.table)) say(one.row);
    }
    for (const auto table : parts.whole_tables) say({table, {}});
    return said;
}

void refused_edits::look_again(rows const& sheet, rows const& base) {
    std::erase_if(all_, [&](auto const& one) {
        const auto now = difference(part_of(base, {one.first}), part_of(sheet, {one.first}));
        return now.empty() || !holds(now.front());
    });
}

std::set<row_name> refused_edits::rows_of() const {
    std::set<row_name> names;
    for (auto const& [name, one] : all_) names.insert(name);
    return names;
}

}
