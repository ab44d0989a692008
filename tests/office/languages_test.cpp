// The extension in other languages than English. The office that runs here may have English alone: what stands in the
// registry is asked for in a language, as the office in that language reads it.
#include "office/support/office.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/container/XHierarchicalNameAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

#include <gmock/gmock.h>

using namespace referralbook::tests;
using namespace com::sun::star;

namespace {

/// A text of the registry in a language.
std::string registered(std::string_view path, std::string_view language) {
    const auto provider = the_office().service<lang::XMultiServiceFactory>(
        "com.sun.star.configuration.ConfigurationProvider");
    const auto slash = path.rfind("//");
    const uno::Any arguments[]{uno::Any{beans::NamedValue{"nodepath", uno::Any{wide(path.substr(0, slash))}}},
        uno::Any{beans::NamedValue{"locale", uno::Any{wide(language)}}}};
    const uno::Sequence<uno::Any> asked{arguments, 2};
    const uno::Reference<container::XHierarchicalNameAccess> node{
        provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess", asked),
        uno::UNO_QUERY_THROW};
    rtl::OUString text;
    node->getByHierarchicalName(wide(path.substr(slash + 2))) >>= text;
    return narrow(text);
}

}

TEST(the_menu, is_in_the_office_s_language) {
    constexpr std::string_view
        menu = "/org.openoffice.Office.Addons/AddonUI/OfficeMenuBar//org.referralbook.calc.menu/Title";
    EXPECT_EQ(registered(menu, "en-US"), "~Referrals");
    EXPECT_EQ(registered(menu, "de"), "Em~pfehlungen");
    EXPECT_EQ(registered(menu, "fr"), "~Recommandations");
    EXPECT_EQ(registered(menu, "es"), "~Recomendaciones");
    EXPECT_EQ(registered(menu, "it"), "~Referrals");
}

TEST(the_sidebar, is_in_the_office_s_language) {
    constexpr std::string_view
        panel = "/org.openoffice.Office.UI.Sidebar/Content/PanelList//ReferralBookFollowUps/Title";
    EXPECT_EQ(registered(panel, "de"), "Wiedervorlagen");
    EXPECT_EQ(registered(panel, "fr"), "Relances");
    EXPECT_EQ(registered(panel, "es"), "Seguimientos");
}

TEST(the_function_wizard, tells_functions_and_arguments_in_the_office_s_language) {
    constexpr std::string_view function = "/org.openoffice.Office.CalcAddIns/AddInInfo//"
                                          "org.referralbook.Functions/AddInFunctions/flag/";
    const auto of = [&](std::string_view property, std::string_view language) {
        return registered(std::string{function}.append(property), language);
    };
    EXPECT_EQ(of("DisplayName", "de"), "REFERRAL.FLAG");
    EXPECT_EQ(of("Parameters/today/DisplayName", "de"), "heute");
    EXPECT_EQ(of("Parameters/today/Description", "fr"), "Le jour d’aujourd’hui, par exemple la cellule RB_TODAY.");
    EXPECT_THAT(of("Description", "es"), testing::StartsWith("Dice lo urgente que es un vencimiento"));
}
