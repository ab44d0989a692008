// Real offices at random work on one shared book. A longer run, with three offices:
//     REFERRALBOOK_SHARED_STEPS=2000 REFERRALBOOK_SHARED_DESKS=3 build/dev/tests/office/test_office
//         --gtest_filter='busy_offices.*'
#include "office/support/dice.hpp"
#include "office/support/office.hpp"
#include "office/support/shared_desks.hpp"
#include "office/support/small_book.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <thread>
#include <vector>

using namespace referralbook::tests;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

int wanted(char const* name, int usual) {
    auto const* given = std::getenv(name);
    return given ? std::max(1, std::atoi(given)) : usual;
}

struct desk {
    std::string who;
    std::unique_ptr<office> calc;
    std::unique_ptr<workbook> book;
    fs::path file{};
    std::vector<std::string> unsaved{};   // texts typed since the file was saved
};

/// Desks at work; the same seed does the same work, though not at the same moments.
class busy_desks {
public:
    explicit busy_desks(int count, unsigned seed) : dice_{seed} {
        the_server().sql("drop schema if exists rb cascade");
        auto shared = small_book();
        for (int i = 0; i < 8; ++i)
            command(shared, "NewReferral", {{"Source", any("Acme")}, {"Prospect", any("First " + std::to_string(i))}});
        EXPECT_THAT(command(shared, "ShareBook", to_the_server("Desk 0", {{"Name", any("Practice")}})),
            testing::HasSubstr("Shared Practice"));
        command(shared, "LeaveBook", {{"Keep", any(true)}});
        for (int i = 0; i < count; ++i) {
            auto& one = desks_.emplace_back();
            one.who = "Desk " + std::to_string(i);
            one.calc = std::make_unique<office>();
            one.book = std::make_unique<workbook>(one.calc->new_spreadsheet());
            EXPECT_THAT(command(*one.book, "JoinBook", to_the_server(one.who)), testing::HasSubstr("Joined"));
            save(one);
        }
    }

    void work(int steps) {
        for (int step = 0; step < steps; ++step) {
            act(any_desk(), step);
            if (dice_.in_hundred(20)) std::this_thread::sleep_for(std::chrono::milliseconds{dice_.below(1500)});
        }
    }

    void check() {
        EXPECT_TRUE(becomes_true([&] { return all_agree(); }, 120s)) << differences();
        EXPECT_EQ(hidden_changes(), "0") << "a change overwrote another unseen";
        EXPECT_EQ(
            the_server().sql("select count(*)-count(distinct number) from rb.referral where not gone and number>0"),
            "0")
            << "a number was given twice";
        EXPECT_EQ(the_server().sql("select count(*) from (select prospect from rb.referral where not gone and prospect "
                                   "like 'Client %' group by prospect having count(*)>1) t"),
            "0")
            << "a row was doubled";
        EXPECT_EQ(the_server().sql("select count(*) from (select op,part from rb.change group by op,part having "
                                   "count(*)>1) t"),
            "0");
        const auto known = the_server().sql("select string_agg(cast(after as text),' ') from rb.change") + conflicts();
        std::string lost;
        for (auto const& [text, excused] : typed_)
            if (!excused && known.find(text) == std::string::npos) lost += text + ": " + happened_to(text) + '\n';
        EXPECT_EQ(lost, "") << "typed and standing nowhere";
        std::cout << "did";
        for (auto const& [what, times] : did_) std::cout << ' ' << what << ' ' << times;
        std::cout << "; " << the_server().sql("select count(*) from rb.change") << " changes\n";
    }

private:
    desk& any_desk() { return desks_[static_cast<std::size_t>(dice_.below(static_cast<int>(desks_.size())))]; }

    std::vector<std::string> numbers() {
        std::vector<std::string> all;
        std::string list = the_server_is_there_ ? the_server().sql("select number from rb.referral where not gone")
                                                : "";
        for (std::size_t at = 0; at < list.size();) {
            const auto end = std::min(list.find('\n', at), list.size());
            if (end > at) all.push_back(list.substr(at, end - at));
            at = end + 1;
        }
        return all.empty() ? std::vector<std::string>{"1"} : all;
    }

    std::optional<int> any_row(desk& at) {
        const auto all = numbers();
        try {
            return row_of(*at.book, dice_.one_of(all));
        } catch (std::exception const&) {
            return std::nullopt;   // this desk does not have it yet
        }
    }

    void act(desk& at, int step) {
        const int chance = dice_.below(100);
        if (chance < 45) return type(at);
        if (chance < 58) return tick(at);
        if (chance < 66) return log(at);
        if (chance < 76) return add(at);
        if (chance < 80) return remove(at);
        if (chance < 86) return undo(at);
        if (chance < 90) return sort(at);
        if (chance < 95) return save(at);
        if (chance < 98) return kill_and_open(at);
        if (step % 3 == 0) restart_server();
    }

    void type(desk& at) {
        const auto row = any_row(at);
        if (!row) return;
        ++did_["typed"];
        const auto address = std::string{"Referrals."} + (dice_.below(2) ? "W" : "G") + std::to_string(*row);
        // What this desk wrote a moment ago and writes over now need not be known to anybody.
        if (const auto before = typed_.find(at.book->text(address)); before != typed_.end()) before->second = true;
        auto text = "t" + std::to_string(typed_.size()) + "_";
        typed_.emplace(text, false);
        at.unsaved.push_back(text);
        note(at,
            "types " + text + " over \"" + at.book->text(address) + "\" at " + address + ", No. " +
                number_in(at, *row));
        at.book->put_text(address, text);
    }

    /// What the desks did, so that a loss can be followed.
    void note(desk const& at, std::string what) { story_.push_back(at.who + ' ' + std::move(what)); }

    static std::string number_in(desk const& at, int row) { return at.book->text("Referrals.A" + std::to_string(row)); }

    std::string happened_to(std::string const& text) {
        std::string told = "stands at";
        for (auto const& one : desks_)
            for (int row = 2; row < 60; ++row)
                for (auto const* column : {"W", "G"})
                    if (one.book->text("Referrals." + (column + std::to_string(row))) == text)
                        told += ' ' + one.who + ' ' + column + std::to_string(row);
        const auto begun = std::ranges::find_if(
            story_, [&](std::string const& line) { return line.find("types " + text) != std::string::npos; });
        const auto at = static_cast<std::size_t>(begun - story_.begin());
        for (auto line = at - std::min<std::size_t>(at, 12); line < std::min(at + 40, story_.size()); ++line)
            told += "\n  " + story_[line];
        return told;
    }

    void tick(desk& at) {
        const auto row = any_row(at);
        if (!row) return;
        ++did_["ticked"];
        note(at, "ticks No. " + number_in(at, *row));
        command(*at.book, dice_.below(2) ? "Thanked" : "Done", {{"Row", any(static_cast<double>(*row - 1))}});
    }

    void log(desk& at) {
        ++did_["logged"];
        command(*at.book, "LogTouch", {{"Who", any("Acme")}, {"Kind", any("Call")}, {"Note", any(at.who)}});
    }

    void add(desk& at) {
        ++did_["added"];
        note(at, "adds");
        command(*at.book, "NewReferral",
            {{"Source", any("Acme")}, {"Prospect", any("Client " + std::to_string(did_["added"]))}});
    }

    void excuse_in(desk& at, std::string const& range_row) {
        for (auto const* column : {"W", "G"})
            if (const auto found = typed_.find(at.book->text("Referrals." + (column + range_row)));
                found != typed_.end())
                found->second = true;
    }

    void remove(desk& at) {
        const auto row = any_row(at);
        if (!row || referrals_of(*at.book).size() < 6) return;
        ++did_["deleted"];
        const auto text = std::to_string(*row);
        excuse_in(at, text);
        note(at, "deletes No. " + number_in(at, *row));
        at.book->activate_sheet("Referrals");
        at.book->select("Referrals.A" + text + ":AZ" + text);
        at.book->dispatch(".uno:DeleteRows");
    }

    void undo(desk& at) {
        ++did_["undone"];
        note(at, "undoes");
        // What an Undo takes away of this desk's own need not be known.
        for (auto const& text : at.unsaved) typed_[text] = true;
        if (at.book->undo() && dice_.below(3) == 0) at.book->redo();
    }

    void sort(desk& at) {
        ++did_["sorted"];
        note(at, "sorts");
        at.book->activate_sheet("Referrals");
        at.book->select("Referrals.A1");
        at.book->dispatch(".uno:SortDescending");
    }

    void save(desk& at) {
        ++did_["saved"];
        note(at, "saves");
        at.file = at.calc->folder() / "desk.ods";
        at.book->store(at.file);
        at.unsaved.clear();
    }

    void kill_and_open(desk& at) {
        ++did_["killed"];
        note(at, "is killed");
        std::this_thread::sleep_for(std::chrono::milliseconds{dice_.below(2500)});
        const auto kept = the_office().folder() / (at.who + ".ods");
        if (at.file != kept) fs::copy_file(at.file, kept, fs::copy_options::overwrite_existing);
        for (auto const& text : at.unsaved) typed_[text] = true;
        at.unsaved.clear();
        at.book->release();
        kill(at.calc->process(), SIGKILL);
        at.calc.reset();
        at.calc = std::make_unique<office>();
        *at.book = at.calc->load(kept);
        at.file = kept;
        command(*at.book, "WorkOffline", {{"On", any(false)}, {"Password", any(the_server().password())}});
    }

    void restart_server() {
        ++did_["server stops"];
        the_server().stop(dice_.below(2) ? database_server::ending::immediate : database_server::ending::fast);
        the_server_is_there_ = false;
        for (int i = 0; i < 4; ++i) type(any_desk());
        the_server().start();
        the_server_is_there_ = true;
    }

    bool all_agree() {
        const auto first = referrals_of(*desks_[0].book), touches = touches_of(*desks_[0].book);
        const auto rows = the_server().sql("select count(*) from rb.referral where not gone");
        return std::to_string(first.size()) == rows && std::ranges::all_of(desks_, [&](desk const& one) {
            return referrals_of(*one.book) == first && touches_of(*one.book) == touches;
        });
    }

    std::string differences() {
        std::string text;
        for (auto const& one : desks_)
            text += one.who + ": " + testing::PrintToString(referrals_of(*one.book)) + '\n' +
                std::to_string(touches_of(*one.book).size()) + " touches\n";
        return text;
    }

    std::string conflicts() {
        std::string text;
        for (auto const& one : desks_) text += command(*one.book, "Conflicts", {{"What", any("list")}});
        return text;
    }

    dice dice_;
    std::vector<desk> desks_;
    std::map<std::string, bool> typed_;   // true: it need not be known
    std::map<std::string, int> did_;
    std::vector<std::string> story_;
    bool the_server_is_there_ = true;
};

}

TEST(busy_offices, lose_nothing_and_end_equal) {
    const int steps = wanted("REFERRALBOOK_SHARED_STEPS", 70);
    allow(4min + steps * 4s);
    busy_desks desks{
        wanted("REFERRALBOOK_SHARED_DESKS", 2), static_cast<unsigned>(wanted("REFERRALBOOK_SHARED_SEED", 1))};
    desks.work(steps);
    desks.check();
}
