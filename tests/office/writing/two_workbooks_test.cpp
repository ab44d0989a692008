// Two workbooks are open, and what is taken back belongs to the one behind: the office takes new sheets back from the
// view in front, whoever it belongs to.
#include "office/support/as.hpp"
#include "office/support/small_book.hpp"
#include "office/support/snapshot.hpp"
#include "office/support/uno_text.hpp"

#include <com/sun/star/awt/XTopWindow.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

using namespace referralbook::tests;
using namespace com::sun::star;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

void bring_to_front(workbook const& workbook) {
    workbook.controller()->getFrame()->activate();
    as<awt::XTopWindow>(workbook.controller()->getFrame()->getContainerWindow())->toFront();
}

std::string contacts_file() {
    const auto path = the_office().folder() / "two_workbooks.csv";
    std::ofstream out{path};
    out << "Full name,Phone\n";
    for (int i = 0; i < 300; ++i) out << "Person " << i << ",030 " << i << '\n';
    return path.string();
}

}

class of_two_workbooks : public testing::TestWithParam<bool> {
protected:
    of_two_workbooks() : first_{shown_small_book()}, second_{shown_small_book()} {}
    workbook& behind() { return GetParam() ? first_ : second_; }
    workbook& in_front() { return GetParam() ? second_ : first_; }
    workbook first_, second_;
};

TEST_P(of_two_workbooks, the_one_behind_is_taken_back_and_the_other_stays_as_it_is) {
    const auto file = contacts_file();
    for (int round = 0; round < 2; ++round) {
        bring_to_front(in_front());
        const auto before = snapshot_of(behind()), other = snapshot_of(in_front());
        const auto titles = in_front().sheet_titles();
        EXPECT_THAT(command(behind(), "Import", {{"File", any(file)}, {"StopAt", any(50.0)}}), HasSubstr("Stopped"));
        EXPECT_THAT(differences(before, snapshot_of(behind())), IsEmpty());
        EXPECT_THAT(differences(other, snapshot_of(in_front())), IsEmpty());
        EXPECT_EQ(in_front().sheet_titles(), titles);
        EXPECT_TRUE(in_front().controller()->getFrame()->isActive()) << "what was in front is in front again";
    }
    EXPECT_THAT(command(in_front(), "Network"), testing::Not(IsEmpty()));
    EXPECT_THAT(command(behind(), "Network"), testing::Not(IsEmpty()));
}

INSTANTIATE_TEST_SUITE_P(in_either_order, of_two_workbooks, testing::Bool());
