#include "recognition/names/name_words_alike.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace referralbook::recognition {

namespace {

using namespace std::string_view_literals;
using form = std::pair<std::string_view, std::string_view>;

// A short form that could be several names stands with the usual one.
constexpr auto forms = [] {
    std::array list{
        form{"abby", "abigail"}, form{"alec", "alexander"}, form{"alex", "alexander"}, form{"sasha", "alexander"},
        form{"andi", "andreas"}, form{"andy", "andrew"}, form{"drew", "andrew"}, form{"angie", "angela"}, form{"annie", "anna"},
        form{"ann", "anna"}, form{"anne", "anna"}, form{"toni", "anton"}, form{"tony", "anthony"}, form{"art", "arthur"},
        form{"barb", "barbara"}, form{"becky", "rebecca"}, form{"ben", "benjamin"}, form{"benny", "benjamin"}, form{"beth", "elizabeth"},
        form{"betty", "elizabeth"}, form{"bill", "william"}, form{"billy", "william"}, form{"bob", "robert"}, form{"bobby", "robert"},
        form{"brad", "bradley"}, form{"cathy", "katherine"}, form{"catherine", "katherine"}, form{"kathryn", "katherine"},
        form{"katharina", "katherine"}, form{"kate", "katherine"}, form{"katie", "katherine"}, form{"kathy", "katherine"}, form{"kay", "katherine"},
        form{"charlie", "charles"}, form{"chuck", "charles"}, form{"carlos", "charles"}, form{"chris", "christopher"}, form{"christy", "christine"},
        form{"chrissy", "christine"}, form{"cindy", "cynthia"}, form{"claus", "klaus"}, form{"dan", "daniel"}, form{"danny", "daniel"},
        form{"dave", "david"}, form{"deb", "deborah"}, form{"debbie", "deborah"}, form{"debra", "deborah"}, form{"dick", "richard"},
        form{"don", "donald"}, form{"doug", "douglas"}, form{"ed", "edward"}, form{"eddie", "edward"}, form{"ted", "edward"},
        form{"eliza", "elizabeth"}, form{"elisabeth", "elizabeth"}, form{"lisa", "elizabeth"}, form{"liz", "elizabeth"}, form{"lizzie", "elizabeth"},
        form{"libby", "elizabeth"}, form{"fran", "frances"}, form{"frank", "francis"}, form{"franz", "francis"}, form{"fred", "frederick"},
        form{"fritz", "friedrich"}, form{"gabi", "gabriele"}, form{"gabe", "gabriel"}, form{"gene", "eugene"}, form{"geoff", "geoffrey"},
        form{"jeff", "geoffrey"}, form{"jeffrey", "geoffrey"}, form{"georg", "george"}, form{"gerry", "gerald"}, form{"greg", "gregory"},
        form{"hank", "henry"}, form{"harry", "henry"}, form{"hannes", "johannes"}, form{"hans", "johannes"}, form{"heinz", "heinrich"},
        form{"jack", "john"}, form{"jon", "john"}, form{"johnny", "john"}, form{"johann", "johannes"}, form{"jake", "jacob"},
        form{"jakob", "jacob"}, form{"jamie", "james"}, form{"jim", "james"}, form{"jimmy", "james"}, form{"jenny", "jennifer"},
        form{"jen", "jennifer"}, form{"jerry", "gerald"}, form{"jess", "jessica"}, form{"jo", "joanna"}, form{"joanne", "joanna"},
        form{"joe", "joseph"}, form{"joey", "joseph"}, form{"josef", "joseph"}, form{"jose", "joseph"}, form{"pepe", "joseph"}, form{"josh", "joshua"},
        form{"judy", "judith"}, form{"kenny", "kenneth"}, form{"ken", "kenneth"}, form{"kim", "kimberly"}, form{"larry", "lawrence"},
        form{"laurence", "lawrence"}, form{"len", "leonard"}, form{"lenny", "leonard"}, form{"leo", "leonard"}, form{"lou", "louis"},
        form{"luis", "louis"}, form{"maggie", "margaret"}, form{"marge", "margaret"}, form{"meg", "margaret"}, form{"peggy", "margaret"},
        form{"marc", "mark"}, form{"marcus", "mark"}, form{"markus", "mark"}, form{"mary", "maria"}, form{"marie", "maria"}, form{"matt", "matthew"},
        form{"matthias", "matthew"}, form{"max", "maximilian"}, form{"mel", "melvin"}, form{"mick", "michael"}, form{"mickey", "michael"},
        form{"mike", "michael"}, form{"miguel", "michael"}, form{"mitch", "mitchell"}, form{"molly", "maria"}, form{"nancy", "anna"},
        form{"nat", "nathan"}, form{"nate", "nathan"}, form{"nathaniel", "nathan"}, form{"ned", "edward"}, form{"nick", "nicholas"},
        form{"nicolas", "nicholas"}, form{"nikolaus", "nicholas"}, form{"pam", "pamela"}, form{"paco", "francisco"}, form{"pat", "patrick"},
        form{"patty", "patricia"}, form{"trish", "patricia"}, form{"pete", "peter"}, form{"phil", "philip"}, form{"phillip", "philip"},
        form{"ray", "raymond"}, form{"rich", "richard"}, form{"rick", "richard"}, form{"ricky", "richard"}, form{"rob", "robert"},
        form{"robbie", "robert"}, form{"ron", "ronald"}, form{"ronnie", "ronald"}, form{"russ", "russell"}, form{"sally", "sarah"}, form{"sara", "sarah"},
        form{"sam", "samuel"}, form{"sammy", "samuel"}, form{"sandy", "sandra"}, form{"sepp", "joseph"}, form{"shelly", "michelle"},
        form{"stan", "stanley"}, form{"stefan", "stephen"}, form{"stephan", "stephen"}, form{"steve", "stephen"}, form{"steven", "stephen"},
        form{"sue", "susan"}, form{"suzanne", "susan"}, form{"susanne", "susan"}, form{"susie", "susan"}, form{"tim", "timothy"}, form{"tom", "thomas"},
        form{"tommy", "thomas"}, form{"tina", "christine"}, form{"uli", "ulrich"}, form{"vicky", "victoria"}, form{"vince", "vincent"},
        form{"walt", "walter"}, form{"wally", "walter"}, form{"wes", "wesley"}, form{"will", "william"}, form{"willy", "william"}, form{"wilhelm", "william"},
        form{"wolfi", "wolfgang"}, form{"zach", "zachary"}, form{"zack", "zachary"},
        form{"achim", "joachim"}, form{"basti", "sebastian"}, form{"seb", "sebastian"}, form{"beppe", "giuseppe"}, form{"bernd", "bernhard"}, form{"conny", "cornelia"},
        form{"flo", "florian"}, form{"gerd", "gerhard"}, form{"gigi", "luigi"}, form{"gitte", "brigitte"}, form{"henk", "hendrik"}, form{"jochen", "joachim"},
        form{"kathi", "katherine"}, form{"kees", "cornelis"}, form{"kike", "enrique"}, form{"quique", "enrique"}, form{"lola", "dolores"}, form{"lupe", "guadalupe"}, form{"manolo", "manuel"},
        form{"manu", "manuel"}, form{"moni", "monika"}, form{"nacho", "ignacio"}, form{"piet", "pieter"}, form{"rosi", "rosemarie"}, form{"rudi", "rudolf"},
        form{"sandro", "alessandro"}, form{"steffi", "stefanie"}, form{"stephanie", "stefanie"}, form{"susi", "susan"}, form{"tono", "antonio"}, form{"willi", "william"},
        form{"wim", "willem"}, form{"xavi", "xavier"}, form{"ze", "joseph"},
        // Offices.
        form{"acct", "accounting"}, form{"accts", "accounting"}, form{"adv", "advisory"}, form{"agcy", "agency"}, form{"assn", "association"},
        form{"assoc", "associates"}, form{"assocs", "associates"}, form{"attn", "attention"}, form{"attys", "attorneys"}, form{"atty", "attorney"},
        form{"bldg", "building"}, form{"bros", "brothers"}, form{"centre", "center"}, form{"ctr", "center"}, form{"cntr", "center"}, form{"comm", "community"},
        form{"cons", "consulting"}, form{"dent", "dental"}, form{"deli", "delicatessen"}, form{"dept", "department"}, form{"dev", "development"},
        form{"fam", "family"}, form{"fin", "financial"}, form{"gebr", "gebruder"}, form{"gebrueder", "gebruder"}, form{"grp", "group"}, form{"hosp", "hospital"}, form{"hse", "house"}, form{"ins", "insurance"},
        form{"intl", "international"}, form{"lab", "laboratory"}, form{"labs", "laboratory"}, form{"med", "medical"}, form{"mfg", "manufacturing"},
        form{"mgmt", "management"}, form{"mt", "mount"}, form{"mtg", "mortgage"}, form{"natl", "national"}, form{"ofc", "office"}, form{"ortho", "orthodontics"},
        form{"peds", "pediatrics"}, form{"ped", "pediatrics"}, form{"pediatric", "pediatrics"}, form{"pharm", "pharmacy"}, form{"phys", "physical"}, form{"prop", "property"},
        form{"ptnrs", "partners"}, form{"rest", "restaurant"}, form{"svc", "services"}, form{"svcs", "services"}, form{"service", "services"},
        form{"sci", "science"}, form{"st", "saint"}, form{"ste", "saint"}, form{"tech", "technology"}, form{"univ", "university"}, form{"whse", "warehouse"},
        form{"zahnarzte", "zahnarztpraxis"}, form{"zahnarzt", "zahnarztpraxis"},
    };
    std::ranges::sort(list);
    return list;
}();

constexpr auto little = [] {
    std::array list{
        "the"sv, "of"sv, "for"sv, "at"sv, "in"sv, "on"sv, "der"sv, "die"sv, "das"sv, "fur"sv, "im"sv, "am"sv, "le"sv, "les"sv, "des"sv, "du"sv,
        "associates"sv, "partners"sv, "partner"sv, "group"sv, "gruppe"sv, "practice"sv, "praxis"sv, "center"sv, "clinic"sv, "klinik"sv,
        "office"sv, "offices"sv, "buro"sv, "kanzlei"sv, "cabinet"sv, "services"sv, "dental"sv, "dentistry"sv, "medical"sv, "family"sv, "law"sv,
        "consulting"sv, "insurance"sv, "financial"sv, "accounting"sv, "advisory"sv, "agency"sv, "health"sv, "care"sv, "international"sv,
        "sons"sv, "son"sv, "brothers"sv, "sohne"sv, "sohn"sv, "fils"sv, "gebruder"sv, "hijos"sv, "figli"sv, "team"sv, "restaurant"sv, "company"sv, "holding"sv,
        "zahnarztpraxis"sv, "arztpraxis"sv, "rechtsanwalte"sv, "steuerberater"sv, "physiotherapy"sv, "pharmacy"sv, "attorneys"sv, "attorney"sv,
        "hotel"sv, "cafe"sv, "bar"sv, "grill"sv, "shop"sv, "store"sv, "bank"sv, "realty"sv, "solutions"sv, "management"sv, "property"sv};
    std::ranges::sort(list);
    return list;
}();

constexpr std::array particles{"van"sv, "von"sv, "vom"sv, "zu"sv, "zur"sv, "den"sv, "ter"sv, "ten"sv, "de"sv, "da"sv, "di"sv, "do"sv, "dos"sv, "del"sv,
    "della"sv, "la"sv, "lo"sv, "el"sv, "al"sv, "bin"sv, "ibn"sv, "mac"sv, "mc"sv, "o"sv, "d"sv, "st"sv, "saint"sv, "und"sv, "y"sv, "e"sv, "der"sv, "le"sv};

}

std::string_view usual_form(std::string_view word) {
    const auto found = std::ranges::lower_bound(forms, word, {}, &form::first);
    return found != forms.end() && found->first == word ? found->second : word;
}

bool says_little(std::string_view word) { return std::ranges::binary_search(little, word); }

bool is_particle(std::string_view word) { return std::ranges::find(particles, word) != particles.end(); }

}
