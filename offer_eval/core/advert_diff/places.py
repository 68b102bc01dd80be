"""Names of places that job texts use, so that `Leeds` is known to lie in the UK and `Bengaluru` to be Bangalore."""

from __future__ import annotations

import re

_BY_COUNTRY = {
    "united kingdom": """
        london manchester birmingham leeds glasgow edinburgh liverpool bristol sheffield cardiff belfast
        newcastle nottingham leicester southampton portsmouth brighton oxford cambridge reading york bath
        exeter plymouth norwich derby coventry aberdeen dundee swansea milton_keynes northampton luton
        ipswich slough guildford croydon stockport bolton warrington preston hull bradford wakefield
        huddersfield sunderland middlesbrough durham chester lincoln peterborough swindon gloucester
        cheltenham worcester basingstoke crawley watford st_albans wolverhampton stoke-on-trent inverness
        stirling perth_scotland maidstone canterbury colchester chelmsford
        doncaster rotherham barnsley wigan oldham rochdale salford harrogate scarborough whitby carlisle
        shrewsbury stafford telford walsall solihull kidderminster mansfield scunthorpe grimsby darlington
        hartlepool gateshead stevenage bournemouth torquay taunton truro salisbury winchester hastings
        eastbourne dunfermline falkirk kilmarnock wrexham
    """,
    "ireland": "dublin cork galway limerick waterford",
    "united states": """
        new_york boston chicago seattle austin dallas houston denver atlanta miami portland philadelphia
        phoenix detroit minneapolis san_francisco los_angeles san_diego san_jose oakland sacramento
        palo_alto mountain_view sunnyvale santa_clara redwood_city irvine washington baltimore charlotte
        raleigh durham_nc nashville orlando tampa jacksonville cleveland columbus cincinnati pittsburgh
        indianapolis milwaukee st._louis kansas_city omaha tulsa memphis louisville salt_lake_city las_vegas
        albuquerque tucson boise san_antonio fort_worth plano new_orleans richmond buffalo rochester albany
        hartford providence stamford jersey_city newark princeton brooklyn honolulu anchorage madison
        ann_arbor boulder bellevue redmond scottsdale tempe des_moines wichita spokane
    """,
    "canada": "toronto vancouver montreal ottawa calgary edmonton winnipeg halifax quebec_city mississauga waterloo "
    "kitchener victoria",
    "australia": "sydney melbourne brisbane perth adelaide canberra hobart darwin gold_coast",
    "new zealand": "auckland wellington christchurch",
    "germany": """
        berlin munich hamburg frankfurt cologne stuttgart dusseldorf leipzig dresden hanover nuremberg
        bremen dortmund essen bonn mannheim karlsruhe heidelberg potsdam
    """,
    "france": "paris lyon marseille toulouse bordeaux lille nantes nice strasbourg grenoble",
    "netherlands": "amsterdam rotterdam utrecht eindhoven the_hague delft groningen",
    "belgium": "brussels antwerp ghent leuven",
    "switzerland": "zurich geneva basel lausanne bern zug winterthur",
    "austria": "vienna graz linz salzburg",
    "spain": "madrid barcelona valencia seville malaga bilbao",
    "portugal": "lisbon porto braga",
    "italy": "milan rome turin bologna florence naples",
    "poland": "warsaw krakow wroclaw gdansk poznan katowice lodz",
    "czech republic": "prague brno",
    "hungary": "budapest",
    "romania": "bucharest cluj timisoara iasi",
    "bulgaria": "sofia plovdiv",
    "greece": "athens thessaloniki",
    "sweden": "stockholm gothenburg malmo uppsala",
    "norway": "oslo bergen trondheim",
    "denmark": "copenhagen aarhus",
    "finland": "helsinki espoo tampere",
    "estonia": "tallinn tartu",
    "latvia": "riga",
    "lithuania": "vilnius kaunas",
    "ukraine": "kyiv lviv kharkiv",
    "turkey": "istanbul ankara",
    "israel": "tel_aviv jerusalem haifa",
    "india": """
        bangalore mumbai delhi new_delhi hyderabad chennai pune kolkata ahmedabad gurgaon noida jaipur kochi
        indore coimbatore chandigarh lucknow nagpur thiruvananthapuram mysore mohali bhubaneswar navi_mumbai
        thane surat vadodara visakhapatnam
    """,
    "pakistan": "karachi lahore islamabad rawalpindi",
    "bangladesh": "dhaka",
    "sri lanka": "colombo",
    "singapore": "singapore",
    "hong kong": "hong_kong",
    "china": "shanghai beijing shenzhen guangzhou",
    "japan": "tokyo osaka kyoto",
    "south korea": "seoul busan",
    "philippines": "manila makati cebu quezon_city taguig",
    "malaysia": "kuala_lumpur penang",
    "indonesia": "jakarta bali",
    "thailand": "bangkok",
    "vietnam": "hanoi ho_chi_minh_city da_nang",
    "united arab emirates": "dubai abu_dhabi sharjah",
    "saudi arabia": "riyadh jeddah",
    "qatar": "doha",
    "egypt": "cairo alexandria",
    "south africa": "johannesburg cape_town durban pretoria sandton stellenbosch",
    "nigeria": "lagos abuja",
    "kenya": "nairobi mombasa",
    "ghana": "accra",
    "uganda": "kampala",
    "brazil": "sao_paulo rio_de_janeiro",
    "mexico": "mexico_city guadalajara monterrey",
    "argentina": "buenos_aires",
    "colombia": "bogota medellin",
    "chile": "santiago",
}
_STATES = {
    "alabama": "AL",
    "alaska": "AK",
    "arizona": "AZ",
    "arkansas": "AR",
    "california": "CA",
    "colorado": "CO",
    "connecticut": "CT",
    "delaware": "DE",
    "florida": "FL",
    "georgia": "GA",
    "hawaii": "HI",
    "idaho": "ID",
    "illinois": "IL",
    "indiana": "IN",
    "iowa": "IA",
    "kansas": "KS",
    "kentucky": "KY",
    "louisiana": "LA",
    "maine": "ME",
    "maryland": "MD",
    "massachusetts": "MA",
    "michigan": "MI",
    "minnesota": "MN",
    "mississippi": "MS",
    "missouri": "MO",
    "montana": "MT",
    "nebraska": "NE",
    "nevada": "NV",
    "new hampshire": "NH",
    "new jersey": "NJ",
    "new mexico": "NM",
    "north carolina": "NC",
    "north dakota": "ND",
    "ohio": "OH",
    "oklahoma": "OK",
    "oregon": "OR",
    "pennsylvania": "PA",
    "rhode island": "RI",
    "south carolina": "SC",
    "south dakota": "SD",
    "tennessee": "TN",
    "texas": "TX",
    "utah": "UT",
    "vermont": "VT",
    "virginia": "VA",
    "wisconsin": "WI",
    "wyoming": "WY",
}
_ALIASES = {
    "uk": "united kingdom",
    "u.k.": "united kingdom",
    "great britain": "united kingdom",
    "england": "united kingdom",
    "scotland": "united kingdom",
    "wales": "united kingdom",
    "northern ireland": "united kingdom",
    "usa": "united states",
    "u.s.": "united states",
    "u.s.a.": "united states",
    "us": "united states",
    "united states of america": "united states",
    "uae": "united arab emirates",
    "deutschland": "germany",
    "new york city": "new york",
    "nyc": "new york",
    "manhattan": "new york",
    "sf": "san francisco",
    "washington dc": "washington",
    "washington, d.c.": "washington",
    "washington d.c.": "washington",
    "washington, dc": "washington",
    "d.c.": "washington",
    "bengaluru": "bangalore",
    "bombay": "mumbai",
    "gurugram": "gurgaon",
    "calcutta": "kolkata",
    "madras": "chennai",
    "cochin": "kochi",
    "trivandrum": "thiruvananthapuram",
    "münchen": "munich",
    "köln": "cologne",
    "wien": "vienna",
    "zürich": "zurich",
    "genève": "geneva",
    "düsseldorf": "dusseldorf",
    "nürnberg": "nuremberg",
    "hannover": "hanover",
    "praha": "prague",
    "warszawa": "warsaw",
    "kraków": "krakow",
    "cracow": "krakow",
    "wrocław": "wroclaw",
    "lisboa": "lisbon",
    "milano": "milan",
    "roma": "rome",
    "den haag": "the hague",
    "montréal": "montreal",
    "saigon": "ho chi minh city",
    "são paulo": "sao paulo",
    "bogotá": "bogota",
    "malmö": "malmo",
    "göteborg": "gothenburg",
    "københavn": "copenhagen",
    "brussel": "brussels",
    "bruxelles": "brussels",
    "canary wharf": "london",
    "city of london": "london",
    "shoreditch": "london",
    "saint louis": "st. louis",
    "st louis": "st. louis",
    "newcastle upon tyne": "newcastle",
}

COUNTRY_OF = {city.replace("_", " "): country for country, cities in _BY_COUNTRY.items() for city in cities.split()}
"""Country of each known city; all in lower case."""
COUNTRIES = frozenset(_BY_COUNTRY)
STATE_CODES = frozenset(_STATES.values())
_REGIONS = frozenset(_STATES)
_NAMES = sorted({*COUNTRY_OF, *COUNTRIES, *_ALIASES, *_REGIONS}, key=len, reverse=True)
_AMBIGUOUS = frozenset(
    {"reading", "bath", "us", "essen", "victoria", "sf", "nice", "derby", "mobile", "linz", "hull", "georgia"}
)
_KNOWN = re.compile(r"(?<![\w-])(?:" + "|".join(re.escape(name) for name in _NAMES) + r")(?![\w-])", re.IGNORECASE)


def known_places(text: str) -> frozenset[str]:
    """The known cities, regions and countries named in `text`, under one spelling each.

    A name that is also an ordinary word counts only where it is written with a capital.
    """
    found = set()
    for match in _KNOWN.finditer(text):
        name = match[0].lower()
        if name in _AMBIGUOUS and not (match[0][0].isupper() and (name != "us" or match[0] == "US")):
            continue
        found.add(_ALIASES.get(name, name))
    return frozenset(found)


_STATE_CODE = re.compile(r", ?([A-Z]{2})\b")
_STATE_OF = {code: name for name, code in _STATES.items()}


def states(text: str) -> frozenset[str]:
    """The states of the USA that `text` names, in full or by the code behind a comma."""
    codes = {_STATE_OF[match[1]] for match in _STATE_CODE.finditer(text) if match[1] in _STATE_OF}
    return (known_places(text) & _REGIONS) | codes


def cities(places: frozenset[str]) -> frozenset[str]:
    """Those of the names that are cities."""
    return frozenset(place for place in places if place in COUNTRY_OF)


def countries(places: frozenset[str]) -> frozenset[str]:
    """The countries that the names lie in or are."""
    found = {COUNTRY_OF.get(place, place if place in COUNTRIES else "") for place in places}
    if any(place in _REGIONS for place in places):
        found.add("united states")
    return frozenset(found - {""})
