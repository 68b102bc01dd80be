"""Names of places that job texts use, so that `Leeds` is known to lie in the UK and `Bengaluru` to be Bangalore."""

from __future__ import annotations

import re

from offer_eval.core.advert_diff.pieces import labels

_BY_COUNTRY = {
    "united kingdom": """
        london manchester birmingham leeds glasgow edinburgh liverpool bristol sheffield cardiff belfast
        newcastle nottingham leicester southampton portsmouth brighton oxford cambridge reading york bath
        exeter plymouth norwich derby coventry aberdeen dundee swansea milton_keynes northampton luton
        ipswich slough guildford croydon stockport bolton warrington preston hull bradford wakefield
        huddersfield sunderland middlesbrough durham chester lincoln peterborough swindon gloucester
        cheltenham worcester basingstoke crawley watford st_albans wolverhampton stoke-on-trent inverness
        stirling maidstone canterbury colchester chelmsford
        doncaster rotherham barnsley wigan oldham rochdale salford harrogate scarborough whitby carlisle
        shrewsbury stafford telford walsall solihull kidderminster mansfield scunthorpe grimsby darlington
        hartlepool gateshead stevenage bournemouth torquay taunton truro salisbury winchester hastings
        eastbourne dunfermline falkirk kilmarnock wrexham
        ludlow hereford stroud daventry kettering corby wellingborough burton-on-trent burton_upon_trent nuneaton
        leamington_spa warwick stratford-upon-avon rugby redditch bromsgrove evesham malvern oswestry crewe macclesfield
        stockton-on-tees redcar hexham morpeth berwick-upon-tweed kendal penrith barrow-in-furness workington whitehaven
        lancaster morecambe blackpool burnley blackburn accrington rochdale bury altrincham widnes runcorn
        st_helens southport
        birkenhead wallasey chesterfield buxton worksop newark-on-trent grantham skegness goole beverley
        bridlington keighley dewsbury pontefract selby ripon skipton northallerton
        kings_lynn king's_lynn great_yarmouth lowestoft bury_st_edmunds thetford ely huntingdon bedford
        dunstable stevenage
        hemel_hempstead welwyn_garden_city hatfield bishops_stortford harlow basildon southend-on-sea brentwood
        braintree
        aylesbury high_wycombe banbury bicester abingdon didcot newbury bracknell maidenhead wokingham windsor
        woking farnborough aldershot guildford redhill reigate epsom horsham crawley haywards_heath worthing chichester
        bognor_regis lewes tunbridge_wells sevenoaks dartford gravesend ashford folkestone dover margate ramsgate
        andover fareham gosport poole weymouth dorchester yeovil bridgwater weston-super-mare barnstaple bideford
        ilfracombe newton_abbot tiverton falmouth penzance newquay bodmin trowbridge chippenham cirencester tewkesbury
        merthyr_tydfil bridgend neath llanelli carmarthen aberystwyth rhyl
        perth_and_kinross paisley livingston motherwell ayr dumfries elgin oban fort_william
        felixstowe immingham keswick sherborne harpenden bridport penarth barry porthcawl
        lisburn derry londonderry ballymena newry omagh enniskillen coleraine
    """,
    "ireland": "dublin cork galway limerick waterford kilkenny sligo tralee killarney athlone drogheda dundalk "
    "naas letterkenny "
    "wexford castlebar mullingar tullamore ennis",
    "united states": """
        new_york boston chicago seattle austin dallas houston denver atlanta miami portland philadelphia
        phoenix detroit minneapolis san_francisco los_angeles san_diego san_jose oakland sacramento
        palo_alto mountain_view sunnyvale santa_clara redwood_city irvine washington baltimore charlotte
        raleigh durham_nc nashville orlando tampa jacksonville cleveland columbus cincinnati pittsburgh
        indianapolis milwaukee st._louis kansas_city omaha tulsa memphis louisville salt_lake_city las_vegas
        albuquerque tucson boise san_antonio fort_worth plano new_orleans richmond buffalo rochester albany
        hartford providence stamford jersey_city newark princeton brooklyn honolulu anchorage madison
        fresno bakersfield stockton modesto long_beach anaheim riverside santa_ana santa_monica pasadena burbank
        berkeley
        fremont cupertino menlo_park san_mateo santa_barbara santa_rosa tacoma everett olympia eugene
        reno mesa glendale flagstaff santa_fe el_paso lubbock amarillo corpus_christi
        frisco round_rock mcallen baton_rouge lafayette little_rock fayetteville
        huntsville knoxville chattanooga greenville savannah gainesville tallahassee
        fort_lauderdale west_palm_beach boca_raton sarasota st._petersburg greensboro winston-salem wilmington
        asheville virginia_beach roanoke bethesda rockville annapolis harrisburg allentown scranton
        hoboken trenton yonkers white_plains syracuse schenectady poughkeepsie new_haven bridgeport
        somerville springfield
        akron toledo dayton grand_rapids lansing kalamazoo fort_wayne south_bend evansville peoria rockford naperville
        green_bay duluth st._paul fargo sioux_falls topeka colorado_springs fort_collins
        provo ogden billings missoula cheyenne
        ann_arbor boulder bellevue redmond scottsdale tempe des_moines wichita spokane
    """,
    "canada": "toronto vancouver montreal ottawa calgary edmonton winnipeg halifax quebec_city mississauga waterloo "
    "kitchener victoria saskatoon regina guelph oshawa brampton markham burnaby "
    "kelowna laval gatineau sherbrooke moncton fredericton st._john's charlottetown",
    "australia": "sydney melbourne brisbane perth adelaide canberra hobart darwin gold_coast geelong ballarat "
    "bendigo wollongong "
    "townsville cairns toowoomba launceston parramatta fitzroy albury mackay rockhampton bunbury",
    "new zealand": "auckland wellington christchurch dunedin tauranga nelson queenstown palmerston_north "
    "rotorua invercargill",
    "germany": """
        berlin munich hamburg frankfurt cologne stuttgart dusseldorf leipzig dresden hanover nuremberg
        bremen dortmund essen bonn mannheim karlsruhe heidelberg potsdam augsburg regensburg ingolstadt ulm freiburg
        kiel lubeck rostock magdeburg halle erfurt jena kassel gottingen wolfsburg braunschweig bielefeld munster
        wuppertal duisburg bochum aachen mainz wiesbaden darmstadt saarbrucken chemnitz
    """,
    "france": "paris lyon marseille toulouse bordeaux lille nantes nice strasbourg grenoble",
    "netherlands": "amsterdam rotterdam utrecht eindhoven the_hague delft groningen tilburg breda nijmegen "
    "arnhem haarlem leiden "
    "maastricht enschede amersfoort almere zwolle den_bosch 's-hertogenbosch apeldoorn hilversum",
    "belgium": "brussels antwerp ghent leuven",
    "switzerland": "zurich geneva basel lausanne bern zug winterthur",
    "austria": "vienna graz linz salzburg",
    "spain": "madrid barcelona valencia seville malaga bilbao",
    "portugal": "lisbon porto braga",
    "italy": "milan rome turin bologna florence naples",
    "poland": "warsaw krakow wroclaw gdansk poznan katowice lodz szczecin lublin gdynia rzeszow bialystok tarnow",
    "czech republic": "prague brno",
    "hungary": "budapest",
    "romania": "bucharest cluj timisoara iasi",
    "bulgaria": "sofia plovdiv",
    "greece": "athens thessaloniki",
    "sweden": "stockholm gothenburg malmo uppsala",
    "norway": "oslo bergen trondheim",
    "denmark": "copenhagen aarhus odense aalborg esbjerg vejle",
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
        thane surat vadodara visakhapatnam hosur vijayawada madurai trichy ludhiana bhopal patna ranchi guwahati
        faridabad
        ghaziabad nashik aurangabad mangalore hubli
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
    "united arab emirates": "dubai abu_dhabi sharjah ajman ras_al_khaimah al_ain fujairah",
    "saudi arabia": "riyadh jeddah dammam khobar jubail mecca medina",
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
    "jordan": "amman irbid aqaba",
    "lebanon": "beirut",
    "iraq": "baghdad erbil basra",
    "kuwait": "kuwait_city",
    "bahrain": "manama",
    "oman": "muscat",
    "ethiopia": "addis_ababa",
    "tanzania": "dar_es_salaam arusha",
    "rwanda": "kigali",
    "zambia": "lusaka",
    "zimbabwe": "harare",
    "senegal": "dakar",
    "morocco": "casablanca rabat marrakech",
    "tunisia": "tunis",
    "peru": "lima",
    "ecuador": "quito",
    "panama": "panama_city",
    "serbia": "belgrade novi_sad",
    "croatia": "zagreb",
    "slovenia": "ljubljana",
    "slovakia": "bratislava kosice",
    "cyprus": "nicosia limassol larnaca",
    "malta": "valletta sliema",
    "luxembourg": "luxembourg",
    "iceland": "reykjavik",
    "armenia": "yerevan",
    "kazakhstan": "almaty astana",
    "taiwan": "taipei",
    "nepal": "kathmandu",
    "cambodia": "phnom_penh",
    "myanmar": "yangon",
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
_AREAS = {
    "united kingdom": """
        bedfordshire berkshire buckinghamshire cambridgeshire cheshire cornwall cumbria derbyshire devon dorset
        county_durham east_sussex west_sussex sussex essex gloucestershire greater_manchester hampshire herefordshire
        hertfordshire isle_of_wight kent lancashire leicestershire lincolnshire merseyside norfolk northamptonshire
        northumberland north_yorkshire south_yorkshire west_yorkshire east_yorkshire yorkshire east_riding
        nottinghamshire oxfordshire rutland shropshire somerset staffordshire suffolk surrey tyne_and_wear
        warwickshire west_midlands east_midlands wiltshire worcestershire aberdeenshire fife highland
        lanarkshire ayrshire
        county_antrim county_down gwynedd powys pembrokeshire carmarthenshire ceredigion monmouthshire flintshire
    """,
    "ireland": "county_cork county_galway county_kerry county_kildare county_meath county_mayo county_wicklow",
    "australia": "new_south_wales nsw queensland qld tasmania south_australia western_australia vic",
    "canada": "ontario quebec british_columbia alberta manitoba saskatchewan nova_scotia new_brunswick newfoundland",
    "india": "karnataka maharashtra tamil_nadu telangana kerala gujarat haryana rajasthan punjab uttar_pradesh "
    "west_bengal madhya_pradesh andhra_pradesh odisha bihar goa",
    "germany": "bavaria hesse saxony thuringia brandenburg lower_saxony",
    "spain": "catalonia andalusia",
    "italy": "lombardy tuscany piedmont veneto",
    "netherlands": "north_holland south_holland north_brabant gelderland",
    "france": "brittany normandy provence",
}
_AREA_OF = {area.replace("_", " "): country for country, names in _AREAS.items() for area in names.split()}
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
_NAMES = sorted({*COUNTRY_OF, *COUNTRIES, *_ALIASES, *_REGIONS, *_AREA_OF}, key=len, reverse=True)
_AMBIGUOUS = labels(
    "reading|bath|us|essen|victoria|sf|nice|derby|mobile|linz|hull|georgia|fife|vic|highland|kent|bury|poole|rugby|"
    "hastings|nelson|corby|dover|ely|ennis|ripon|warwick|windsor|ashford|bedford|provo|mesa|reno|albury|medina|trichy|"
    "goa|bihar|normandy|hesse|saxony"
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


def areas(places: frozenset[str]) -> frozenset[str]:
    """Those of the names that are counties, provinces or states."""
    return frozenset(place for place in places if place in _AREA_OF or place in _REGIONS)


def countries(places: frozenset[str]) -> frozenset[str]:
    """The countries that the names lie in or are."""
    found = {COUNTRY_OF.get(place) or _AREA_OF.get(place, place if place in COUNTRIES else "") for place in places}
    if any(place in _REGIONS for place in places):
        found.add("united states")
    return frozenset(found - {""})
