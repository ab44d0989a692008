#include "office/support/shared_desks.hpp"
#include "office/support/small_book.hpp"

#include <com/sun/star/sheet/XCellRangeData.hpp>

#include <gmock/gmock.h>

#include <stdexcept>
#include <thread>

namespace referralbook::tests {

using namespace com::sun::star;

namespace {

std::multiset<std::string> rows_of(
    workbook const& book, std::string_view sheet, std::string_view first_heading, int columns) {
    const uno::Reference<sheet::XCellRangeData> cells{
        book.range(
            std::string{sheet} + ".A1:" + static_cast<char>('A' + columns - 1) + std::to_string(last_row(book, sheet))),
        uno::UNO_QUERY_THROW};
    std::multiset<std::string> rows;
    bool below = false;
    for (auto const& row : cells->getDataArray()) {
        std::string line;
        for (auto const& cell : row) line += printed(cell) + '|';
        if (below && line.find_first_not_of('|') != std::string::npos) rows.insert(line);
        below = below || printed(row[0]) == first_heading;
    }
    return rows;
}

}

std::vector<std::pair<std::string, uno::Any>> to_the_server(
    std::string_view who, std::vector<std::pair<std::string, uno::Any>> more) {
    const auto address = the_server().address();
    std::vector<std::pair<std::string, uno::Any>> all{{"Server", any(address.host)},
        {"Port", any(static_cast<double>(address.port))}, {"Database", any(address.database)},
        {"User", any(address.user)}, {"Password", any(the_server().password())}, {"Encryption", any("plain")},
        {"By", any(who)}};
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

void two_desks::share() {
    the_server().sql("drop schema if exists rb cascade");
    ada_ = std::make_unique<workbook>(small_book());
    ASSERT_THAT(
        command(*ada_, "ShareBook", to_the_server("Ada", {{"Name", any("Practice")}})), testing::HasSubstr("Shared"));
}

void two_desks::join(std::vector<std::pair<std::string, uno::Any>> more) {
    second_ = std::make_unique<office>();
    ben_ = std::make_unique<workbook>(second_->new_spreadsheet());
    ASSERT_THAT(
        command(*ben_, "JoinBook", to_the_server("Ben", std::move(more))), testing::HasSubstr("Joined Practice"));
}

void two_desks::TearDown() {
    ben_.reset();
    second_.reset();
    ada_.reset();
}

bool becomes_true(std::function<bool()> const& holds, std::chrono::milliseconds patience) {
    using clock = std::chrono::steady_clock;
    for (const auto end = clock::now() + patience; clock::now() < end;) {
        if (holds()) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds{200});
    }
    return holds();
}

std::multiset<std::string> referrals_of(workbook const& book) { return rows_of(book, "Referrals", "No.", 23); }
std::multiset<std::string> touches_of(workbook const& book) { return rows_of(book, "Touches", "When", 9); }

int row_of(workbook const& book, std::string_view number) {
    for (int row = 1; row <= last_row(book, "Referrals"); ++row)
        if (book.text("Referrals.A" + std::to_string(row)) == number) return row;
    throw std::runtime_error{"no referral " + std::string{number}};
}

std::string hidden_changes() {
    return the_server().sql(
        "with e as (select c.book,no,tab,id,kind,k.key,c.before->k.key b,c.after->k.key a from rb.change c "
        "cross join lateral jsonb_object_keys(c.before||c.after) k(key) where kind<>'d'), "
        "w as (select *, lag(a) over (partition by book,tab,id,key order by no) prev from e) "
        "select count(*) from w where kind='c' and coalesce(b,'null')<>coalesce(prev,'null')");
}

}
