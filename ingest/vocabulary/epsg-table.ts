/**
 * Generated from epsg-index by tests/support/write-epsg-table.ts; do not edit.
 * One row a line: code | kind | name | west,south,east,north degrees | definition.
 * Kinds: p projected, g geographic, h geographic 3D, c geocentric, v vertical, x compound.
 * Rights: EPSG Geodetic Parameter Dataset, IOGP, terms of use at epsg.org.
 */
// biome-ignore format: one row a line
export const EPSG_TABLE = `
2001|p|Antigua 1943 / British West Indies Grid|-62,16.9,-61.6,17.3|proj=tmerc lon_0=-62 k=0.9995 x_0=400000 a=6378249.145 rf=293.465 towgs84=-255,-15,71,0,0,0,0
2002|p|Dominica 1945 / British West Indies Grid|-61.6,15.1,-61.2,15.7|proj=tmerc lon_0=-62 k=0.9995 x_0=400000 a=6378249.145 rf=293.465 towgs84=725,685,536,0,0,0,0
2003|p|Grenada 1953 / British West Indies Grid|-61.9,11.9,-61.3,12.6|proj=tmerc lon_0=-62 k=0.9995 x_0=400000 a=6378249.145 rf=293.465 towgs84=72,213.7,93,0,0,0,0
2004|p|Montserrat 1958 / British West Indies Grid|-62.3,16.6,-62,16.9|proj=tmerc lon_0=-62 k=0.9995 x_0=400000 a=6378249.145 rf=293.465 towgs84=174,359,365,0,0,0,0
2005|p|St. Kitts 1955 / British West Indies Grid|-63,17,-62.5,17.5|proj=tmerc lon_0=-62 k=0.9995 x_0=400000 a=6378249.145 rf=293.465 towgs84=9,183,236,0,0,0,0
2006|p|St. Lucia 1955 / British West Indies Grid|-61.2,13.6,-60.8,14.2|proj=tmerc lon_0=-62 k=0.9995 x_0=400000 a=6378249.145 rf=293.465 towgs84=-153,153,307,0,0,0,0
2007|p|St. Vincent 45 / British West Indies Grid|-61.6,12.5,-61,13.5|proj=tmerc lon_0=-62 k=0.9995 x_0=400000 a=6378249.145 rf=293.465 towgs84=195.671,332.517,274.607,0,0,0,0
2009|p|NAD27(CGQ77) / SCoPQ zone 3|-60,50.2,-57.1,52.1|proj=tmerc lon_0=-58.5 k=0.9999 x_0=304800 ellps=clrk66
2010|p|NAD27(CGQ77) / SCoPQ zone 4|-63,47.1,-60,52.1|proj=tmerc lon_0=-61.5 k=0.9999 x_0=304800 ellps=clrk66
2011|p|NAD27(CGQ77) / SCoPQ zone 5|-66,47.9,-63,60.5|proj=tmerc lon_0=-64.5 k=0.9999 x_0=304800 ellps=clrk66
2012|p|NAD27(CGQ77) / SCoPQ zone 6|-69,47.3,-66,59|proj=tmerc lon_0=-67.5 k=0.9999 x_0=304800 ellps=clrk66
2013|p|NAD27(CGQ77) / SCoPQ zone 7|-72,45,-69,61.8|proj=tmerc lon_0=-70.5 k=0.9999 x_0=304800 ellps=clrk66
2014|p|NAD27(CGQ77) / SCoPQ zone 8|-75,44.9,-72,62.6|proj=tmerc lon_0=-73.5 k=0.9999 x_0=304800 ellps=clrk66
2015|p|NAD27(CGQ77) / SCoPQ zone 9|-78,45.3,-75,62.7|proj=tmerc lon_0=-76.5 k=0.9999 x_0=304800 ellps=clrk66
2016|p|NAD27(CGQ77) / SCoPQ zone 10|-79.9,46.2,-78,62.5|proj=tmerc lon_0=-79.5 k=0.9999 x_0=304800 ellps=clrk66
2017|p|NAD27(76) / MTM zone 8|-75,44.9,-74.3,45.7|proj=tmerc lon_0=-73.5 k=0.9999 x_0=304800 ellps=clrk66
2018|p|NAD27(76) / MTM zone 9|-78,43.6,-75,46.3|proj=tmerc lon_0=-76.5 k=0.9999 x_0=304800 ellps=clrk66
2019|p|NAD27(76) / MTM zone 10|-81,42.2,-77.9,47.4|proj=tmerc lon_0=-79.5 k=0.9999 x_0=304800 ellps=clrk66
2020|p|NAD27(76) / MTM zone 11|-83.6,41.6,-81,46|proj=tmerc lon_0=-82.5 k=0.9999 x_0=304800 ellps=clrk66
2021|p|NAD27(76) / MTM zone 12|-82.5,46,-79.5,55.3|proj=tmerc lon_0=-81 k=0.9999 x_0=304800 ellps=clrk66
2022|p|NAD27(76) / MTM zone 13|-85.5,46,-82.5,55.6|proj=tmerc lon_0=-84 k=0.9999 x_0=304800 ellps=clrk66
2023|p|NAD27(76) / MTM zone 14|-88.5,47.1,-85.5,56.7|proj=tmerc lon_0=-87 k=0.9999 x_0=304800 ellps=clrk66
2024|p|NAD27(76) / MTM zone 15|-91.5,47.9,-88.5,56.9|proj=tmerc lon_0=-90 k=0.9999 x_0=304800 ellps=clrk66
2025|p|NAD27(76) / MTM zone 16|-94.5,48,-91.5,55.2|proj=tmerc lon_0=-93 k=0.9999 x_0=304800 ellps=clrk66
2026|p|NAD27(76) / MTM zone 17|-95.2,48.6,-94.5,53.3|proj=tmerc lon_0=-96 k=0.9999 x_0=304800 ellps=clrk66
2027|p|NAD27(76) / UTM zone 15N|-95.2,48,-90,56.2|proj=utm zone=15 ellps=clrk66
2028|p|NAD27(76) / UTM zone 16N|-90,46.1,-84,56.9|proj=utm zone=16 ellps=clrk66
2029|p|NAD27(76) / UTM zone 17N|-84,41.6,-78,55.4|proj=utm zone=17 ellps=clrk66
2030|p|NAD27(76) / UTM zone 18N|-78,43.6,-74.3,46.3|proj=utm zone=18 ellps=clrk66
2031|p|NAD27(CGQ77) / UTM zone 17N|-79.9,46.2,-78,62.5|proj=utm zone=17 ellps=clrk66
2032|p|NAD27(CGQ77) / UTM zone 18N|-78,44.9,-72,62.7|proj=utm zone=18 ellps=clrk66
2033|p|NAD27(CGQ77) / UTM zone 19N|-72,45,-66,61.8|proj=utm zone=19 ellps=clrk66
2034|p|NAD27(CGQ77) / UTM zone 20N|-66,47.1,-60,60.5|proj=utm zone=20 ellps=clrk66
2035|p|NAD27(CGQ77) / UTM zone 21N|-60,50.2,-57.1,52.1|proj=utm zone=21 ellps=clrk66
2039|p|Israel 1993 / Israeli TM Grid|34.1,29.4,35.7,33.3|proj=tmerc lat_0=31.7343936111111 lon_0=35.2045169444444 k=1.0000067 x_0=219529.584 y_0=626907.39 ellps=GRS80 towgs84=23.772,17.49,17.859,-0.3132,-1.85274,1.67299,-5.4262
2041|p|Abidjan 1987 / UTM zone 30N|-6,4.9,-2.4,10.5|proj=utm zone=30 a=6378249.145 rf=293.465 towgs84=-124.76,53,466.79,0,0,0,0
2043|p|Abidjan 1987 / UTM zone 29N|-8.7,4.2,-6,10.8|proj=utm zone=29 a=6378249.145 rf=293.465 towgs84=-124.76,53,466.79,0,0,0,0
2056|p|CH1903+ / LV95|5.9,45.8,10.5,47.9|proj=somerc lat_0=46.9524055555556 lon_0=7.43958333333333 x_0=2600000 y_0=1200000 ellps=bessel towgs84=674.374,15.056,405.346,0,0,0,0
2057|p|Rassadiran / Nakhl e Taqi|52.5,27.3,52.8,27.7|proj=omerc lat_0=27.5188288055556 lonc=52.6035391666667 alpha=0.571661194444444 gamma=0.571661194444444 k=0.999895934 x_0=658377.437 y_0=3044969.194 ellps=intl towgs84=-133.63,-157.5,-158.62,0,0,0,0
2058|p|ED50(ED77) / UTM zone 38N|44,30.9,48,39.8|proj=utm zone=38 ellps=intl towgs84=-110.33,-97.73,-119.85,0.3423,1.1634,0.2715,0.063
2059|p|ED50(ED77) / UTM zone 39N|48,25.4,54,39.8|proj=utm zone=39 ellps=intl towgs84=-110.33,-97.73,-119.85,0.3423,1.1634,0.2715,0.063
2060|p|ED50(ED77) / UTM zone 40N|54,25.3,60,38.3|proj=utm zone=40 ellps=intl towgs84=-110.33,-97.73,-119.85,0.3423,1.1634,0.2715,0.063
2061|p|ED50(ED77) / UTM zone 41N|60,25,63.4,37.1|proj=utm zone=41 ellps=intl towgs84=-110.33,-97.73,-119.85,0.3423,1.1634,0.2715,0.063
2062|p|Madrid 1870 (Madrid) / Spain LCC|-9.4,35.9,3.4,43.9|proj=lcc lat_1=40 lat_0=40 k_0=0.9988085293 x_0=600000 y_0=600000 a=6378298.3 rf=294.73 pm=-3.687375
2066|p|Mount Dillon / Tobago Grid|-60.9,11,-60.4,11.5|proj=cass lat_0=11.2521786111111 lon_0=-60.6860088888889 x_0=37718.66159325 y_0=36209.91512952 a=6378293.64520876 b=6356617.98767984 to_meter=0.201166195164
2067|p|Naparima 1955 / UTM zone 20N|-62,9.9,-60.8,10.9|proj=utm zone=20 ellps=intl towgs84=-0.465,372.095,171.736,0,0,0,0
2068|p|ELD79 / Libya zone 5|9.3,25.3,10.1,30.5|proj=tmerc lon_0=9 k=0.9999 x_0=200000 ellps=intl towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0
2069|p|ELD79 / Libya zone 6|10,23.5,12,33.3|proj=tmerc lon_0=11 k=0.9999 x_0=200000 ellps=intl towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0
2070|p|ELD79 / Libya zone 7|12,22.8,14,33.1|proj=tmerc lon_0=13 k=0.9999 x_0=200000 ellps=intl towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0
2071|p|ELD79 / Libya zone 8|14,22.6,16,32.8|proj=tmerc lon_0=15 k=0.9999 x_0=200000 ellps=intl towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0
2072|p|ELD79 / Libya zone 9|16,22.5,18.1,31.4|proj=tmerc lon_0=17 k=0.9999 x_0=200000 ellps=intl towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0
2073|p|ELD79 / Libya zone 10|18,21.5,20,32.2|proj=tmerc lon_0=19 k=0.9999 x_0=200000 ellps=intl towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0
2074|p|ELD79 / Libya zone 11|20,20.5,22,33|proj=tmerc lon_0=21 k=0.9999 x_0=200000 ellps=intl towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0
2075|p|ELD79 / Libya zone 12|22,19.5,24,33|proj=tmerc lon_0=23 k=0.9999 x_0=200000 ellps=intl towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0
2076|p|ELD79 / Libya zone 13|24,19.9,25.3,32.2|proj=tmerc lon_0=25 k=0.9999 x_0=200000 ellps=intl towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0
2077|p|ELD79 / UTM zone 32N|9.3,23.5,12,33.3|proj=utm zone=32 ellps=intl towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0
2078|p|ELD79 / UTM zone 33N|12,22.5,18.1,33.1|proj=utm zone=33 ellps=intl towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0
2079|p|ELD79 / UTM zone 34N|17.9,19.5,24,33|proj=utm zone=34 ellps=intl towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0
2080|p|ELD79 / UTM zone 35N|24,19.9,25.3,32.2|proj=utm zone=35 ellps=intl towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0
2081|p|Chos Malal 1914 / Argentina 2|-70.6,-43.5,-67.4,-31.9|proj=tmerc lat_0=-90 lon_0=-69 x_0=2500000 ellps=intl towgs84=15.75,164.93,126.18,0,0,0,0
2082|p|Pampa del Castillo / Argentina 2|-70.5,-50.4,-67.4,-42.4|proj=tmerc lat_0=-90 lon_0=-69 x_0=2500000 ellps=intl towgs84=-233.43,6.65,173.64,0,0,0,0
2083|p|Hito XVIII 1963 / Argentina 2|-68.7,-54.9,-67.5,-52.5|proj=tmerc lat_0=-90 lon_0=-69 x_0=2500000 ellps=intl towgs84=18.38,192.45,96.82,0.056,-0.142,-0.2,-0.0013
2087|p|ELD79 / TM 12 NE|9.3,22.6,15,33.3|proj=tmerc lon_0=12 k=0.9996 x_0=500000 ellps=intl towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0
2088|p|Carthage / TM 11 NE|7.8,33.2,13.7,38.5|proj=tmerc lon_0=11 k=0.9996 x_0=500000 ellps=clrk80ign towgs84=-260.1,5.5,432.2
2089|p|Yemen NGN96 / UTM zone 38N|42,11.5,48.1,18|proj=utm zone=38 ellps=WGS84
2090|p|Yemen NGN96 / UTM zone 39N|48,9.4,54.1,19|proj=utm zone=39 ellps=WGS84
2093|p|Hanoi 1972 / GK 106 NE|105.4,9,107.6,11.1|proj=tmerc lon_0=106 x_0=500000 ellps=krass towgs84=-17.51,-108.32,-62.39,0,0,0,0
2094|p|WGS 72BE / TM 106 NE|106.5,7.9,110,11.2|proj=tmerc lon_0=106 k=0.9996 x_0=500000 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
2095|p|Bissau / UTM zone 28N|-16.8,10.8,-13.6,12.7|proj=utm zone=28 ellps=intl towgs84=-173,253,27,0,0,0,0
2099|p|Qatar 1948 / Qatar Grid|50.6,24.5,51.7,26.2|proj=cass lat_0=25.3823611111111 lon_0=50.7613888888889 x_0=100000 y_0=100000 ellps=helmert
2100|p|GGRS87 / Greek Grid|19.5,34.8,28.3,41.8|proj=tmerc lon_0=24 k=0.9996 x_0=500000 ellps=GRS80 towgs84=-199.87,74.79,246.62,0,0,0,0
2101|p|Lake / Maracaibo Grid M1|-72.3,10,-71.5,11|proj=lcc lat_1=10.1666666666667 lat_0=10.1666666666667 lon_0=-71.6056177777778 y_0=-52684.972 ellps=intl
2102|p|Lake / Maracaibo Grid|-72.3,10,-71.5,11|proj=lcc lat_1=10.1666666666667 lat_0=10.1666666666667 lon_0=-71.6056177777778 x_0=200000 y_0=147315.028 ellps=intl
2103|p|Lake / Maracaibo Grid M3|-72.3,10,-71.5,11|proj=lcc lat_1=10.1666666666667 lat_0=10.1666666666667 lon_0=-71.6056177777778 x_0=500000 y_0=447315.028 ellps=intl
2104|p|Lake / Maracaibo La Rosa Grid|-71.5,10,-71.1,10.6|proj=lcc lat_1=10.1666666666667 lat_0=10.1666666666667 lon_0=-71.6056177777778 x_0=-17044 y_0=-23139.97 ellps=intl
2105|p|NZGD2000 / Mount Eden 2000|171.9,-39.1,176.2,-34.1|proj=tmerc lat_0=-36.8797222222222 lon_0=174.764166666667 k=0.9999 x_0=400000 y_0=800000 ellps=GRS80
2106|p|NZGD2000 / Bay of Plenty 2000|175.7,-39.2,177.3,-37.2|proj=tmerc lat_0=-37.7611111111111 lon_0=176.466111111111 x_0=400000 y_0=800000 ellps=GRS80
2107|p|NZGD2000 / Poverty Bay 2000|176.7,-39.1,178.7,-37.4|proj=tmerc lat_0=-38.6244444444444 lon_0=177.885555555556 x_0=400000 y_0=800000 ellps=GRS80
2108|p|NZGD2000 / Hawkes Bay 2000|175.8,-40.6,178.1,-38.8|proj=tmerc lat_0=-39.6508333333333 lon_0=176.673611111111 x_0=400000 y_0=800000 ellps=GRS80
2109|p|NZGD2000 / Taranaki 2000|173.6,-39.8,175.5,-38.4|proj=tmerc lat_0=-39.1355555555556 lon_0=174.227777777778 x_0=400000 y_0=800000 ellps=GRS80
2110|p|NZGD2000 / Tuhirangi 2000|174.8,-39.6,176.4,-38.8|proj=tmerc lat_0=-39.5122222222222 lon_0=175.64 x_0=400000 y_0=800000 ellps=GRS80
2111|p|NZGD2000 / Wanganui 2000|174.4,-41,176.3,-39.4|proj=tmerc lat_0=-40.2419444444444 lon_0=175.488055555556 x_0=400000 y_0=800000 ellps=GRS80
2112|p|NZGD2000 / Wairarapa 2000|175,-41.7,176.6,-40.2|proj=tmerc lat_0=-40.9252777777778 lon_0=175.647222222222 x_0=400000 y_0=800000 ellps=GRS80
2113|p|NZGD2000 / Wellington 2000|174.5,-41.5,175.4,-40.9|proj=tmerc lat_0=-41.3011111111111 lon_0=174.776388888889 x_0=400000 y_0=800000 ellps=GRS80
2114|p|NZGD2000 / Collingwood 2000|172.1,-41.3,173.2,-40.4|proj=tmerc lat_0=-40.7147222222222 lon_0=172.671944444444 x_0=400000 y_0=800000 ellps=GRS80
2115|p|NZGD2000 / Nelson 2000|172.4,-42.2,174.1,-40.6|proj=tmerc lat_0=-41.2744444444444 lon_0=173.299166666667 x_0=400000 y_0=800000 ellps=GRS80
2116|p|NZGD2000 / Karamea 2000|171.9,-41.5,172.7,-40.7|proj=tmerc lat_0=-41.2897222222222 lon_0=172.108888888889 x_0=400000 y_0=800000 ellps=GRS80
2117|p|NZGD2000 / Buller 2000|171.2,-42.2,172.5,-41.4|proj=tmerc lat_0=-41.8105555555556 lon_0=171.581111111111 x_0=400000 y_0=800000 ellps=GRS80
2118|p|NZGD2000 / Grey 2000|171.1,-42.8,172.8,-41.5|proj=tmerc lat_0=-42.3336111111111 lon_0=171.549722222222 x_0=400000 y_0=800000 ellps=GRS80
2119|p|NZGD2000 / Amuri 2000|171.8,-43,173.6,-42|proj=tmerc lat_0=-42.6888888888889 lon_0=173.01 x_0=400000 y_0=800000 ellps=GRS80
2120|p|NZGD2000 / Marlborough 2000|172.9,-42.7,174.5,-40.8|proj=tmerc lat_0=-41.5444444444444 lon_0=173.801944444444 x_0=400000 y_0=800000 ellps=GRS80
2121|p|NZGD2000 / Hokitika 2000|170.3,-43.3,171.9,-42.4|proj=tmerc lat_0=-42.8861111111111 lon_0=170.979722222222 x_0=400000 y_0=800000 ellps=GRS80
2122|p|NZGD2000 / Okarito 2000|169.2,-43.9,170.9,-43|proj=tmerc lat_0=-43.11 lon_0=170.260833333333 x_0=400000 y_0=800000 ellps=GRS80
2123|p|NZGD2000 / Jacksons Bay 2000|168,-44.4,170.1,-43.6|proj=tmerc lat_0=-43.9777777777778 lon_0=168.606111111111 x_0=400000 y_0=800000 ellps=GRS80
2124|p|NZGD2000 / Mount Pleasant 2000|171.1,-44,173.4,-42.6|proj=tmerc lat_0=-43.5905555555556 lon_0=172.726944444444 x_0=400000 y_0=800000 ellps=GRS80
2125|p|NZGD2000 / Gawler 2000|170.6,-44.3,172.3,-43.1|proj=tmerc lat_0=-43.7486111111111 lon_0=171.360555555556 x_0=400000 y_0=800000 ellps=GRS80
2126|p|NZGD2000 / Timaru 2000|169.8,-45,171.6,-43.3|proj=tmerc lat_0=-44.4019444444444 lon_0=171.057222222222 x_0=400000 y_0=800000 ellps=GRS80
2127|p|NZGD2000 / Lindis Peak 2000|168.6,-45.4,170.3,-43.7|proj=tmerc lat_0=-44.735 lon_0=169.4675 x_0=400000 y_0=800000 ellps=GRS80
2128|p|NZGD2000 / Mount Nicholas 2000|167.7,-45.6,169.2,-44.2|proj=tmerc lat_0=-45.1327777777778 lon_0=168.398611111111 x_0=400000 y_0=800000 ellps=GRS80
2129|p|NZGD2000 / Mount York 2000|166.3,-46.4,168.3,-44.5|proj=tmerc lat_0=-45.5636111111111 lon_0=167.738611111111 x_0=400000 y_0=800000 ellps=GRS80
2130|p|NZGD2000 / Observation Point 2000|169.7,-45.9,171.3,-44.6|proj=tmerc lat_0=-45.8161111111111 lon_0=170.628333333333 x_0=400000 y_0=800000 ellps=GRS80
2131|p|NZGD2000 / North Taieri 2000|168.6,-46.8,170.9,-45.2|proj=tmerc lat_0=-45.8613888888889 lon_0=170.2825 k=0.99996 x_0=400000 y_0=800000 ellps=GRS80
2132|p|NZGD2000 / Bluff 2000|167.2,-47.4,169,-45.3|proj=tmerc lat_0=-46.6 lon_0=168.342777777778 x_0=400000 y_0=800000 ellps=GRS80
2133|p|NZGD2000 / UTM zone 58S|162,-55.9,168,-39.6|proj=utm zone=58 south ellps=GRS80
2134|p|NZGD2000 / UTM zone 59S|168,-56,174,-30.7|proj=utm zone=59 south ellps=GRS80
2135|p|NZGD2000 / UTM zone 60S|174,-54.4,180,-26.4|proj=utm zone=60 south ellps=GRS80
2136|p|Accra / Ghana National Grid|-3.3,4.6,1.3,11.2|proj=tmerc lat_0=4.66666666666667 lon_0=-1 k=0.99975 x_0=274319.739163358 a=6378300 rf=296 to_meter=0.304799710181509 towgs84=-170,33,326
2137|p|Accra / TM 1 NW|-3.8,1.4,2.1,6.1|proj=tmerc lon_0=-1 k=0.9996 x_0=500000 a=6378300 rf=296 towgs84=-171.16,17.29,325.21,0,0,0.814,-0.38
2138|p|NAD27(CGQ77) / Quebec Lambert|-79.9,44.9,-57.1,62.7|proj=lcc lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 ellps=clrk66
2154|p|RGF93 v1 / Lambert-93|-9.9,41.1,10.4,51.6|proj=lcc lat_0=46.5 lon_0=3 lat_1=49 lat_2=44 x_0=700000 y_0=6600000 ellps=GRS80
2157|p|IRENET95 / Irish Transverse Mercator|-10.6,51.3,-5.3,55.5|proj=tmerc lat_0=53.5 lon_0=-8 k=0.99982 x_0=600000 y_0=750000 ellps=GRS80
2158|p|IRENET95 / UTM zone 29N|-10.6,51.3,-5.3,55.5|proj=utm zone=29 ellps=GRS80
2159|p|Sierra Leone 1924 / New Colony Grid|-13.4,8.3,-13.1,8.6|proj=tmerc lat_0=6.66666666666667 lon_0=-12 x_0=152399.855090754 a=6378300 rf=296 to_meter=0.304799710181509
2160|p|Sierra Leone 1924 / New War Office Grid|-13.4,8.3,-13.1,8.6|proj=tmerc lat_0=6.66666666666667 lon_0=-12 x_0=243839.768145207 y_0=182879.826108905 a=6378300 rf=296 to_meter=0.304799710181509
2161|p|Sierra Leone 1968 / UTM zone 28N|-13.4,7.1,-12,10|proj=utm zone=28 a=6378249.145 rf=293.465 towgs84=-88,4,101,0,0,0,0
2162|p|Sierra Leone 1968 / UTM zone 29N|-12,6.8,-10.2,10|proj=utm zone=29 a=6378249.145 rf=293.465 towgs84=-88,4,101,0,0,0,0
2165|p|Abidjan 1987 / TM 5 NW|-7.6,1,-3.1,5.2|proj=tmerc lon_0=-5 k=0.9996 x_0=500000 a=6378249.145 rf=293.465 towgs84=-123.1,53.2,465.4
2169|p|LUREF / Luxembourg TM|5.7,49.4,6.6,50.2|proj=tmerc lat_0=49.8333333333333 lon_0=6.16666666666667 x_0=80000 y_0=100000 ellps=intl towgs84=-189.6806,18.3463,-42.7695,-0.33746,-3.09264,2.53861,0.4598
2172|p|Pulkovo 1942(58) / Poland zone II|19,51.3,24,54.6|proj=sterea lat_0=53.0019444444444 lon_0=21.5027777777778 k=0.9998 x_0=4603000 y_0=5806000 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
2173|p|Pulkovo 1942(58) / Poland zone III|14.1,52.1,20,54.9|proj=sterea lat_0=53.5833333333333 lon_0=17.0083333333333 k=0.9998 x_0=3501000 y_0=5999000 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
2174|p|Pulkovo 1942(58) / Poland zone IV|14.1,49.3,19.1,53.4|proj=sterea lat_0=51.6708333333333 lon_0=16.6722222222222 k=0.9998 x_0=3703000 y_0=5627000 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
2175|p|Pulkovo 1942(58) / Poland zone V|18.3,49.3,19.7,51.4|proj=tmerc lon_0=18.9583333333333 k=0.999983 x_0=237000 y_0=-4700000 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
2176|p|ETRF2000-PL / CS2000/15|14.1,50.2,16.5,55.4|proj=tmerc lon_0=15 k=0.999923 x_0=5500000 ellps=GRS80
2177|p|ETRF2000-PL / CS2000/18|16.5,49.3,19.5,56|proj=tmerc lon_0=18 k=0.999923 x_0=6500000 ellps=GRS80
2178|p|ETRF2000-PL / CS2000/21|19.5,49,22.5,54.6|proj=tmerc lon_0=21 k=0.999923 x_0=7500000 ellps=GRS80
2179|p|ETRF2000-PL / CS2000/24|22.5,49,24.2,54.5|proj=tmerc lon_0=24 k=0.999923 x_0=8500000 ellps=GRS80
2180|p|ETRF2000-PL / CS92|14.1,49,24.2,56|proj=tmerc lon_0=19 k=0.9993 x_0=500000 y_0=-5300000 ellps=GRS80
2188|p|Azores Occidental 1939 / UTM zone 25N|-31.4,39.3,-31,39.8|proj=utm zone=25 ellps=intl towgs84=-422.651,-172.995,84.02,0,0,0,0
2189|p|Azores Central 1948 / UTM zone 26N|-28.9,38.3,-26.9,39.2|proj=utm zone=26 ellps=intl towgs84=-104,167,-38,0,0,0,0
2190|p|Azores Oriental 1940 / UTM zone 26N|-26,36.8,-24.7,38|proj=utm zone=26 ellps=intl towgs84=-203,141,53,0,0,0,0
2193|p|NZGD2000 / New Zealand Transverse Mercator 2000|166.3,-47.4,178.7,-34.1|proj=tmerc lon_0=173 k=0.9996 x_0=1600000 y_0=10000000 ellps=GRS80
2195|p|NAD83(HARN) / UTM zone 2S|-170.9,-14.6,-168,-14.1|proj=utm zone=2 south ellps=GRS80
2196|p|ETRS89 / Kp2000 Jutland|8,54.6,11.3,57.8|proj=tmerc lon_0=9.5 k=0.99995 x_0=200000 ellps=GRS80
2197|p|ETRS89 / Kp2000 Zealand|10.7,54.5,12.7,56.8|proj=tmerc lon_0=12 k=0.99995 x_0=500000 ellps=GRS80
2198|p|ETRS89 / Kp2000 Bornholm|14.5,54.9,15.3,55.4|proj=tmerc lon_0=15 x_0=900000 ellps=GRS80
2200|p|ATS77 / New Brunswick Stereographic (ATS77)|-69.1,44.5,-63.7,48.1|proj=sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=300000 y_0=800000 a=6378135 rf=298.257
2201|p|REGVEN / UTM zone 18N|-73.4,7,-71.9,11.7|proj=utm zone=18 ellps=GRS80
2202|p|REGVEN / UTM zone 19N|-72,0.7,-66,15.7|proj=utm zone=19 ellps=GRS80
2203|p|REGVEN / UTM zone 20N|-66,0.6,-58.9,16.8|proj=utm zone=20 ellps=GRS80
2204|p|NAD27 / Tennessee|-90.4,34.9,-81.6,36.7|proj=lcc lat_0=34.6666666666667 lon_0=-86 lat_1=35.25 lat_2=36.4166666666667 x_0=609601.219202438 y_0=30480.0609601219 ellps=clrk66 units=us-ft towgs84=-8,160,176
2205|p|NAD83 / Kentucky North|-86,37.7,-82.4,39.2|proj=lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 ellps=GRS80
2206|p|ED50 / 3-degree Gauss-Kruger zone 9|25.6,36.5,28.5,42.2|proj=tmerc lon_0=27 x_0=9500000 ellps=intl towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05
2207|p|ED50 / 3-degree Gauss-Kruger zone 10|28.5,36,31.5,41.5|proj=tmerc lon_0=30 x_0=10500000 ellps=intl towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05
2208|p|ED50 / 3-degree Gauss-Kruger zone 11|31.5,35.9,34.5,42.1|proj=tmerc lon_0=33 x_0=11500000 ellps=intl towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05
2209|p|ED50 / 3-degree Gauss-Kruger zone 12|34.5,35.8,37.5,42.2|proj=tmerc lon_0=36 x_0=12500000 ellps=intl towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05
2210|p|ED50 / 3-degree Gauss-Kruger zone 13|37.5,36.6,40.5,41.2|proj=tmerc lon_0=39 x_0=13500000 ellps=intl towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05
2211|p|ED50 / 3-degree Gauss-Kruger zone 14|40.5,37,43.5,41.6|proj=tmerc lon_0=42 x_0=14500000 ellps=intl towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05
2212|p|ED50 / 3-degree Gauss-Kruger zone 15|43.5,36.9,44.9,41.1|proj=tmerc lon_0=45 x_0=15500000 ellps=intl towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05
2213|p|ETRS89 / TM 30 NE|28.6,43.4,31.5,45.2|proj=tmerc lon_0=30 k=0.9996 x_0=500000 ellps=GRS80
2215|p|Manoca 1962 / UTM zone 32N|8.4,2.1,10.4,5|proj=utm zone=32 ellps=clrk80ign towgs84=-70.9,-151.8,-41.4,0,0,0,0
2216|p|Qornoq 1927 / UTM zone 22N|-54,60.6,-48,73.1|proj=utm zone=22 ellps=intl towgs84=163.511,127.533,-159.789,0,0,0.814,-0.6
2217|p|Qornoq 1927 / UTM zone 23N|-48,59.7,-42.5,62.1|proj=utm zone=23 ellps=intl towgs84=163.511,127.533,-159.789,0,0,0.814,-0.6
2219|p|ATS77 / UTM zone 19N|-69,43.6,-66,48.1|proj=utm zone=19 a=6378135 rf=298.257
2220|p|ATS77 / UTM zone 20N|-66,43.4,-59.7,48|proj=utm zone=20 a=6378135 rf=298.257
2222|p|NAD83 / Arizona East (ft)|-111.8,31.3,-109,37.1|proj=tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 ellps=GRS80 units=ft
2223|p|NAD83 / Arizona Central (ft)|-113.4,31.3,-110.4,37.1|proj=tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 ellps=GRS80 units=ft
2224|p|NAD83 / Arizona West (ft)|-114.9,32,-112.5,37|proj=tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 ellps=GRS80 units=ft
2225|p|NAD83 / California zone 1 (ftUS)|-124.5,39.5,-119.9,42.1|proj=lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
2226|p|NAD83 / California zone 2 (ftUS)|-124.1,38,-119.5,40.2|proj=lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
2227|p|NAD83 / California zone 3 (ftUS)|-123.1,36.7,-117.8,38.8|proj=lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
2228|p|NAD83 / California zone 4 (ftUS)|-122.1,35.7,-115.6,37.6|proj=lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
2229|p|NAD83 / California zone 5 (ftUS)|-121.5,32.7,-114.1,35.9|proj=lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
2230|p|NAD83 / California zone 6 (ftUS)|-118.2,32.5,-114.4,34.1|proj=lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
2231|p|NAD83 / Colorado North (ftUS)|-109.1,39.5,-102,41.1|proj=lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft
2232|p|NAD83 / Colorado Central (ftUS)|-109.1,38.1,-102,40.1|proj=lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft
2233|p|NAD83 / Colorado South (ftUS)|-109.1,36.9,-102,38.7|proj=lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft
2234|p|NAD83 / Connecticut (ftUS)|-73.8,40.9,-71.7,42.1|proj=lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.609601219 y_0=152400.30480061 ellps=GRS80 units=us-ft
2235|p|NAD83 / Delaware (ftUS)|-75.8,38.4,-74.9,39.9|proj=tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000.0001016 ellps=GRS80 units=us-ft
2236|p|NAD83 / Florida East (ftUS)|-82.4,24.4,-79.9,30.9|proj=tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000.0001016 ellps=GRS80 units=us-ft
2237|p|NAD83 / Florida West (ftUS)|-83.4,26.2,-81.1,29.6|proj=tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000.0001016 ellps=GRS80 units=us-ft
2238|p|NAD83 / Florida North (ftUS)|-87.7,29.2,-82,31.1|proj=lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 ellps=GRS80 units=us-ft
2239|p|NAD83 / Georgia East (ftUS)|-83.5,30.3,-80.7,34.7|proj=tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000.0001016 ellps=GRS80 units=us-ft
2240|p|NAD83 / Georgia West (ftUS)|-85.7,30.6,-82.9,35.1|proj=tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=699999.999898399 ellps=GRS80 units=us-ft
2241|p|NAD83 / Idaho East (ftUS)|-113.3,41.9,-111,44.8|proj=tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000.0001016 ellps=GRS80 units=us-ft
2242|p|NAD83 / Idaho Central (ftUS)|-115.3,41.9,-112.6,45.7|proj=tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000.0001016 ellps=GRS80 units=us-ft
2243|p|NAD83 / Idaho West (ftUS)|-117.3,41.9,-114.3,49.1|proj=tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000.0001016 ellps=GRS80 units=us-ft
2246|p|NAD83 / Kentucky North (ftUS)|-86,37.7,-82.4,39.2|proj=lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.0001016 ellps=GRS80 units=us-ft
2247|p|NAD83 / Kentucky South (ftUS)|-89.6,36.4,-81.9,38.2|proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
2248|p|NAD83 / Maryland (ftUS)|-79.5,37.9,-74.9,39.8|proj=lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=399999.9998984 ellps=GRS80 units=us-ft
2249|p|NAD83 / Massachusetts Mainland (ftUS)|-73.5,41.4,-69.8,42.9|proj=lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000.0001016 y_0=750000 ellps=GRS80 units=us-ft
2250|p|NAD83 / Massachusetts Island (ftUS)|-71,41.1,-69.8,41.6|proj=lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000.0001016 ellps=GRS80 units=us-ft
2251|p|NAD83 / Michigan North (ft)|-90.5,45,-83.4,48.4|proj=lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=7999999.999968 ellps=GRS80 units=ft
2252|p|NAD83 / Michigan Central (ft)|-87.1,43.8,-82.2,46|proj=lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=5999999.999976 ellps=GRS80 units=ft
2253|p|NAD83 / Michigan South (ft)|-87.2,41.6,-82.1,44.3|proj=lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=3999999.999984 ellps=GRS80 units=ft
2254|p|NAD83 / Mississippi East (ftUS)|-90,30,-88,35.1|proj=tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 ellps=GRS80 units=us-ft
2255|p|NAD83 / Mississippi West (ftUS)|-91.7,31,-89.3,35.1|proj=tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=699999.999898399 ellps=GRS80 units=us-ft
2256|p|NAD83 / Montana (ft)|-116.1,44.3,-104,49.1|proj=lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=599999.9999976 ellps=GRS80 units=ft
2257|p|NAD83 / New Mexico East (ftUS)|-105.8,32,-102.9,37|proj=tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 ellps=GRS80 units=us-ft
2258|p|NAD83 / New Mexico Central (ftUS)|-107.8,31.7,-104.8,37|proj=tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.0001016 ellps=GRS80 units=us-ft
2259|p|NAD83 / New Mexico West (ftUS)|-109.1,31.3,-106.3,37|proj=tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000.0001016 ellps=GRS80 units=us-ft
2260|p|NAD83 / New York East (ftUS)|-75.9,40.8,-73.2,45.1|proj=tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 ellps=GRS80 units=us-ft
2261|p|NAD83 / New York Central (ftUS)|-77.8,41.9,-75,44.5|proj=tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=249999.9998984 ellps=GRS80 units=us-ft
2262|p|NAD83 / New York West (ftUS)|-79.8,41.9,-77.3,43.7|proj=tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.0001016 ellps=GRS80 units=us-ft
2263|p|NAD83 / New York Long Island (ftUS)|-74.3,40.4,-71.8,41.3|proj=lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 ellps=GRS80 units=us-ft
2264|p|NAD83 / North Carolina (ftUS)|-84.4,33.8,-75.3,36.6|proj=lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 ellps=GRS80 units=us-ft
2265|p|NAD83 / North Dakota North (ft)|-104.1,47.1,-96.8,49.1|proj=lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=599999.9999976 ellps=GRS80 units=ft
2266|p|NAD83 / North Dakota South (ft)|-104.1,45.9,-96.5,47.9|proj=lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=599999.9999976 ellps=GRS80 units=ft
2267|p|NAD83 / Oklahoma North (ftUS)|-103,35.2,-94.4,37.1|proj=lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 ellps=GRS80 units=us-ft
2268|p|NAD83 / Oklahoma South (ftUS)|-100,33.6,-94.4,35.6|proj=lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 ellps=GRS80 units=us-ft
2269|p|NAD83 / Oregon North (ft)|-124.2,43.9,-116.4,46.3|proj=lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 ellps=GRS80 units=ft
2270|p|NAD83 / Oregon South (ft)|-124.6,41.9,-116.9,44.6|proj=lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 ellps=GRS80 units=ft
2271|p|NAD83 / Pennsylvania North (ftUS)|-80.6,40.6,-74.7,42.6|proj=lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 ellps=GRS80 units=us-ft
2272|p|NAD83 / Pennsylvania South (ftUS)|-80.6,39.7,-74.7,41.2|proj=lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 ellps=GRS80 units=us-ft
2273|p|NAD83 / South Carolina (ft)|-83.4,32,-78.5,35.3|proj=lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 ellps=GRS80 units=ft
2274|p|NAD83 / Tennessee (ftUS)|-90.4,34.9,-81.6,36.7|proj=lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 ellps=GRS80 units=us-ft
2275|p|NAD83 / Texas North (ftUS)|-103.1,34.3,-99.9,36.5|proj=lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000.0001016 y_0=999999.999898399 ellps=GRS80 units=us-ft
2276|p|NAD83 / Texas North Central (ftUS)|-103.1,31.7,-94,34.6|proj=lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000.0001016 ellps=GRS80 units=us-ft
2277|p|NAD83 / Texas Central (ftUS)|-106.7,29.7,-93.5,32.3|proj=lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=699999.999898399 y_0=3000000 ellps=GRS80 units=us-ft
2278|p|NAD83 / Texas South Central (ftUS)|-105,27.7,-93.7,30.7|proj=lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=3999999.9998984 ellps=GRS80 units=us-ft
2279|p|NAD83 / Texas South (ftUS)|-100.2,25.8,-96.8,28.3|proj=lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000.0001016 ellps=GRS80 units=us-ft
2280|p|NAD83 / Utah North (ft)|-114.1,40.5,-109,42.1|proj=lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.0001504 y_0=999999.999996 ellps=GRS80 units=ft
2281|p|NAD83 / Utah Central (ft)|-114.1,38.4,-109,41.1|proj=lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.0001504 y_0=1999999.999992 ellps=GRS80 units=ft
2282|p|NAD83 / Utah South (ft)|-114.1,36.9,-109,38.6|proj=lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.0001504 y_0=2999999.999988 ellps=GRS80 units=ft
2283|p|NAD83 / Virginia North (ftUS)|-80.1,37.7,-76.5,39.5|proj=lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000.0001016 y_0=2000000.0001016 ellps=GRS80 units=us-ft
2284|p|NAD83 / Virginia South (ftUS)|-83.7,36.5,-75.3,38.3|proj=lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000.0001016 y_0=999999.999898399 ellps=GRS80 units=us-ft
2285|p|NAD83 / Washington North (ftUS)|-124.8,47,-117,49.1|proj=lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000.0001016 ellps=GRS80 units=us-ft
2286|p|NAD83 / Washington South (ftUS)|-124.4,45.5,-116.9,47.7|proj=lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000.0001016 ellps=GRS80 units=us-ft
2287|p|NAD83 / Wisconsin North (ftUS)|-92.9,45.3,-88,47.4|proj=lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 ellps=GRS80 units=us-ft
2288|p|NAD83 / Wisconsin Central (ftUS)|-92.9,43.9,-86.2,45.8|proj=lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 ellps=GRS80 units=us-ft
2289|p|NAD83 / Wisconsin South (ftUS)|-91.5,42.4,-86.9,44.4|proj=lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 ellps=GRS80 units=us-ft
2290|p|ATS77 / Prince Edward Isl. Stereographic (ATS77)|-64.5,45.9,-61.9,47.1|proj=sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=700000 y_0=400000 a=6378135 rf=298.257
2294|p|ATS77 / MTM Nova Scotia zone 4|-63,44.6,-59.7,47.1|proj=tmerc lon_0=-61.5 k=0.9999 x_0=4500000 a=6378135 rf=298.257
2295|p|ATS77 / MTM Nova Scotia zone 5|-66.3,43.4,-63,46.1|proj=tmerc lon_0=-64.5 k=0.9999 x_0=5500000 a=6378135 rf=298.257
2308|p|Batavia / TM 109 SE|105.7,-6.9,110.1,-4|proj=tmerc lon_0=109 k=0.9996 x_0=500000 y_0=10000000 ellps=bessel towgs84=-378.873,676.002,-46.255
2309|p|WGS 84 / TM 116 SE|112.8,-8.5,117.1,-6.8|proj=tmerc lon_0=116 k=0.9996 x_0=500000 y_0=10000000 datum=WGS84
2310|p|WGS 84 / TM 132 SE|131.8,-3,133.9,-1.9|proj=tmerc lon_0=132 k=0.9996 x_0=500000 y_0=10000000 datum=WGS84
2311|p|WGS 84 / TM 6 NE|2.6,1.9,8.5,6.4|proj=tmerc lon_0=6 k=0.9996 x_0=500000 datum=WGS84
2314|p|Trinidad 1903 / Trinidad Grid (ftCla)|-62.1,9.8,-60,11.6|proj=cass lat_0=10.4416666666667 lon_0=-61.3333333333333 x_0=86501.46392052 y_0=65379.0134283 a=6378293.64520876 b=6356617.98767984 towgs84=-61.702,284.488,472.052,0,0,0,0 to_meter=0.3047972654
2315|p|Campo Inchauspe / UTM zone 19S|-68.7,-54.7,-66,-51.6|proj=utm zone=19 south ellps=intl towgs84=-148,136,90,0,0,0,0
2316|p|Campo Inchauspe / UTM zone 20S|-66,-55,-61.4,-51.3|proj=utm zone=20 south ellps=intl towgs84=-148,136,90,0,0,0,0
2318|p|Ain el Abd / Aramco Lambert|34.5,16.3,55.7,32.2|proj=lcc lat_0=25.08951 lon_0=48 lat_1=17 lat_2=33 ellps=intl towgs84=-143,-236,7,0,0,0,0
2319|p|ED50 / TM27|25.6,36.5,28.5,42.2|proj=tmerc lon_0=27 x_0=500000 ellps=intl towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05
2320|p|ED50 / TM30|28.5,36,31.5,41.5|proj=tmerc lon_0=30 x_0=500000 ellps=intl towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05
2321|p|ED50 / TM33|31.5,35.9,34.5,42.1|proj=tmerc lon_0=33 x_0=500000 ellps=intl towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05
2322|p|ED50 / TM36|34.5,35.8,37.5,42.2|proj=tmerc lon_0=36 x_0=500000 ellps=intl towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05
2323|p|ED50 / TM39|37.5,36.6,40.5,41.2|proj=tmerc lon_0=39 x_0=500000 ellps=intl towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05
2324|p|ED50 / TM42|40.5,37,43.5,41.6|proj=tmerc lon_0=42 x_0=500000 ellps=intl towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05
2325|p|ED50 / TM45|43.5,36.9,44.9,41.1|proj=tmerc lon_0=45 x_0=500000 ellps=intl towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05
2326|p|Hong Kong 1980 Grid System|113.7,22.1,114.6,22.6|proj=tmerc lat_0=22.3121333333333 lon_0=114.178555555556 x_0=836694.05 y_0=819069.8 ellps=intl towgs84=-162.619,-276.959,-161.764,0.067753,-2.243648,-1.158828,-1.094246
2327|p|Xian 1980 / Gauss-Kruger zone 13|73.6,35.4,78.1,41.1|proj=tmerc lon_0=75 x_0=13500000 ellps=IAU76
2328|p|Xian 1980 / Gauss-Kruger zone 14|77.9,29.1,84,47.3|proj=tmerc lon_0=81 x_0=14500000 ellps=IAU76
2329|p|Xian 1980 / Gauss-Kruger zone 15|84,27.3,90,49.2|proj=tmerc lon_0=87 x_0=15500000 ellps=IAU76
2330|p|Xian 1980 / Gauss-Kruger zone 16|90,27.7,96.1,47.9|proj=tmerc lon_0=93 x_0=16500000 ellps=IAU76
2331|p|Xian 1980 / Gauss-Kruger zone 17|96,21.1,102.1,43.2|proj=tmerc lon_0=99 x_0=17500000 ellps=IAU76
2332|p|Xian 1980 / Gauss-Kruger zone 18|102,21.5,108,42.5|proj=tmerc lon_0=105 x_0=18500000 ellps=IAU76
2333|p|Xian 1980 / Gauss-Kruger zone 19|108,18.1,114,45.2|proj=tmerc lon_0=111 x_0=19500000 ellps=IAU76
2334|p|Xian 1980 / Gauss-Kruger zone 20|114,22.1,120,51.6|proj=tmerc lon_0=117 x_0=20500000 ellps=IAU76
2335|p|Xian 1980 / Gauss-Kruger zone 21|120,26.3,126,53.6|proj=tmerc lon_0=123 x_0=21500000 ellps=IAU76
2336|p|Xian 1980 / Gauss-Kruger zone 22|126,40.8,132,52.8|proj=tmerc lon_0=129 x_0=22500000 ellps=IAU76
2337|p|Xian 1980 / Gauss-Kruger zone 23|132,45,134.8,48.4|proj=tmerc lon_0=135 x_0=23500000 ellps=IAU76
2338|p|Xian 1980 / Gauss-Kruger CM 75E|73.6,35.4,78.1,41.1|proj=tmerc lon_0=75 x_0=500000 ellps=IAU76
2339|p|Xian 1980 / Gauss-Kruger CM 81E|77.9,29.1,84,47.3|proj=tmerc lon_0=81 x_0=500000 ellps=IAU76
2340|p|Xian 1980 / Gauss-Kruger CM 87E|84,27.3,90,49.2|proj=tmerc lon_0=87 x_0=500000 ellps=IAU76
2341|p|Xian 1980 / Gauss-Kruger CM 93E|90,27.7,96.1,47.9|proj=tmerc lon_0=93 x_0=500000 ellps=IAU76
2342|p|Xian 1980 / Gauss-Kruger CM 99E|96,21.1,102.1,43.2|proj=tmerc lon_0=99 x_0=500000 ellps=IAU76
2343|p|Xian 1980 / Gauss-Kruger CM 105E|102,21.5,108,42.5|proj=tmerc lon_0=105 x_0=500000 ellps=IAU76
2344|p|Xian 1980 / Gauss-Kruger CM 111E|108,18.1,114,45.2|proj=tmerc lon_0=111 x_0=500000 ellps=IAU76
2345|p|Xian 1980 / Gauss-Kruger CM 117E|114,22.1,120,51.6|proj=tmerc lon_0=117 x_0=500000 ellps=IAU76
2346|p|Xian 1980 / Gauss-Kruger CM 123E|120,26.3,126,53.6|proj=tmerc lon_0=123 x_0=500000 ellps=IAU76
2347|p|Xian 1980 / Gauss-Kruger CM 129E|126,40.8,132,52.8|proj=tmerc lon_0=129 x_0=500000 ellps=IAU76
2348|p|Xian 1980 / Gauss-Kruger CM 135E|132,45,134.8,48.4|proj=tmerc lon_0=135 x_0=500000 ellps=IAU76
2349|p|Xian 1980 / 3-degree Gauss-Kruger zone 25|73.6,35.8,76.5,40.7|proj=tmerc lon_0=75 x_0=25500000 ellps=IAU76
2350|p|Xian 1980 / 3-degree Gauss-Kruger zone 26|76.5,31,79.5,41.9|proj=tmerc lon_0=78 x_0=26500000 ellps=IAU76
2351|p|Xian 1980 / 3-degree Gauss-Kruger zone 27|79.5,29.9,82.6,45.9|proj=tmerc lon_0=81 x_0=27500000 ellps=IAU76
2352|p|Xian 1980 / 3-degree Gauss-Kruger zone 28|82.5,28.2,85.5,47.3|proj=tmerc lon_0=84 x_0=28500000 ellps=IAU76
2353|p|Xian 1980 / 3-degree Gauss-Kruger zone 29|85.5,27.8,88.5,49.2|proj=tmerc lon_0=87 x_0=29500000 ellps=IAU76
2354|p|Xian 1980 / 3-degree Gauss-Kruger zone 30|88.4,27.3,91.6,48.5|proj=tmerc lon_0=90 x_0=30500000 ellps=IAU76
2355|p|Xian 1980 / 3-degree Gauss-Kruger zone 31|91.5,27.7,94.5,45.2|proj=tmerc lon_0=93 x_0=31500000 ellps=IAU76
2356|p|Xian 1980 / 3-degree Gauss-Kruger zone 32|94.5,28.2,97.6,44.5|proj=tmerc lon_0=96 x_0=32500000 ellps=IAU76
2357|p|Xian 1980 / 3-degree Gauss-Kruger zone 33|97.5,21.4,100.5,42.8|proj=tmerc lon_0=99 x_0=33500000 ellps=IAU76
2358|p|Xian 1980 / 3-degree Gauss-Kruger zone 34|100.5,21.1,103.5,42.7|proj=tmerc lon_0=102 x_0=34500000 ellps=IAU76
2359|p|Xian 1980 / 3-degree Gauss-Kruger zone 35|103.5,22.5,106.6,42.3|proj=tmerc lon_0=105 x_0=35500000 ellps=IAU76
2360|p|Xian 1980 / 3-degree Gauss-Kruger zone 36|106.5,18.1,109.6,42.5|proj=tmerc lon_0=108 x_0=36500000 ellps=IAU76
2361|p|Xian 1980 / 3-degree Gauss-Kruger zone 37|109.5,18.1,112.5,45.2|proj=tmerc lon_0=111 x_0=37500000 ellps=IAU76
2362|p|Xian 1980 / 3-degree Gauss-Kruger zone 38|112.5,21.5,115.5,45.5|proj=tmerc lon_0=114 x_0=38500000 ellps=IAU76
2363|p|Xian 1980 / 3-degree Gauss-Kruger zone 39|115.5,22.6,118.5,49.9|proj=tmerc lon_0=117 x_0=39500000 ellps=IAU76
2364|p|Xian 1980 / 3-degree Gauss-Kruger zone 40|118.5,24.4,121.5,53.4|proj=tmerc lon_0=120 x_0=40500000 ellps=IAU76
2365|p|Xian 1980 / 3-degree Gauss-Kruger zone 41|121.5,28.2,124.5,53.6|proj=tmerc lon_0=123 x_0=41500000 ellps=IAU76
2366|p|Xian 1980 / 3-degree Gauss-Kruger zone 42|124.5,40.1,127.5,53.2|proj=tmerc lon_0=126 x_0=42500000 ellps=IAU76
2367|p|Xian 1980 / 3-degree Gauss-Kruger zone 43|127.5,41.3,130.5,50.3|proj=tmerc lon_0=129 x_0=43500000 ellps=IAU76
2368|p|Xian 1980 / 3-degree Gauss-Kruger zone 44|130.5,42.4,133.5,48.9|proj=tmerc lon_0=132 x_0=44500000 ellps=IAU76
2369|p|Xian 1980 / 3-degree Gauss-Kruger zone 45|133.5,45.8,134.8,48.4|proj=tmerc lon_0=135 x_0=45500000 ellps=IAU76
2370|p|Xian 1980 / 3-degree Gauss-Kruger CM 75E|73.6,35.8,76.5,40.7|proj=tmerc lon_0=75 x_0=500000 ellps=IAU76
2371|p|Xian 1980 / 3-degree Gauss-Kruger CM 78E|76.5,31,79.5,41.9|proj=tmerc lon_0=78 x_0=500000 ellps=IAU76
2372|p|Xian 1980 / 3-degree Gauss-Kruger CM 81E|79.5,29.9,82.6,45.9|proj=tmerc lon_0=81 x_0=500000 ellps=IAU76
2373|p|Xian 1980 / 3-degree Gauss-Kruger CM 84E|82.5,28.2,85.5,47.3|proj=tmerc lon_0=84 x_0=500000 ellps=IAU76
2374|p|Xian 1980 / 3-degree Gauss-Kruger CM 87E|85.5,27.8,88.5,49.2|proj=tmerc lon_0=87 x_0=500000 ellps=IAU76
2375|p|Xian 1980 / 3-degree Gauss-Kruger CM 90E|88.4,27.3,91.6,48.5|proj=tmerc lon_0=90 x_0=500000 ellps=IAU76
2376|p|Xian 1980 / 3-degree Gauss-Kruger CM 93E|91.5,27.7,94.5,45.2|proj=tmerc lon_0=93 x_0=500000 ellps=IAU76
2377|p|Xian 1980 / 3-degree Gauss-Kruger CM 96E|94.5,28.2,97.6,44.5|proj=tmerc lon_0=96 x_0=500000 ellps=IAU76
2378|p|Xian 1980 / 3-degree Gauss-Kruger CM 99E|97.5,21.4,100.5,42.8|proj=tmerc lon_0=99 x_0=500000 ellps=IAU76
2379|p|Xian 1980 / 3-degree Gauss-Kruger CM 102E|100.5,21.1,103.5,42.7|proj=tmerc lon_0=102 x_0=500000 ellps=IAU76
2380|p|Xian 1980 / 3-degree Gauss-Kruger CM 105E|103.5,22.5,106.6,42.3|proj=tmerc lon_0=105 x_0=500000 ellps=IAU76
2381|p|Xian 1980 / 3-degree Gauss-Kruger CM 108E|106.5,18.1,109.6,42.5|proj=tmerc lon_0=108 x_0=500000 ellps=IAU76
2382|p|Xian 1980 / 3-degree Gauss-Kruger CM 111E|109.5,18.1,112.5,45.2|proj=tmerc lon_0=111 x_0=500000 ellps=IAU76
2383|p|Xian 1980 / 3-degree Gauss-Kruger CM 114E|112.5,21.5,115.5,45.5|proj=tmerc lon_0=114 x_0=500000 ellps=IAU76
2384|p|Xian 1980 / 3-degree Gauss-Kruger CM 117E|115.5,22.6,118.5,49.9|proj=tmerc lon_0=117 x_0=500000 ellps=IAU76
2385|p|Xian 1980 / 3-degree Gauss-Kruger CM 120E|118.5,24.4,121.5,53.4|proj=tmerc lon_0=120 x_0=500000 ellps=IAU76
2386|p|Xian 1980 / 3-degree Gauss-Kruger CM 123E|121.5,28.2,124.5,53.6|proj=tmerc lon_0=123 x_0=500000 ellps=IAU76
2387|p|Xian 1980 / 3-degree Gauss-Kruger CM 126E|124.5,40.1,127.5,53.2|proj=tmerc lon_0=126 x_0=500000 ellps=IAU76
2388|p|Xian 1980 / 3-degree Gauss-Kruger CM 129E|127.5,41.3,130.5,50.3|proj=tmerc lon_0=129 x_0=500000 ellps=IAU76
2389|p|Xian 1980 / 3-degree Gauss-Kruger CM 132E|130.5,42.4,133.5,48.9|proj=tmerc lon_0=132 x_0=500000 ellps=IAU76
2390|p|Xian 1980 / 3-degree Gauss-Kruger CM 135E|133.5,45.8,134.8,48.4|proj=tmerc lon_0=135 x_0=500000 ellps=IAU76
2391|p|KKJ / Finland zone 1|19.5,59.7,22.5,69.4|proj=tmerc lon_0=21 x_0=1500000 ellps=intl towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496
2392|p|KKJ / Finland zone 2|22.5,59.7,25.5,68.9|proj=tmerc lon_0=24 x_0=2500000 ellps=intl towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496
2393|p|KKJ / Finland Uniform Coordinate System|25.5,60.1,28.6,70.1|proj=tmerc lon_0=27 x_0=3500000 ellps=intl towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496
2394|p|KKJ / Finland zone 4|28.5,60.9,31.5,69.9|proj=tmerc lon_0=30 x_0=4500000 ellps=intl towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496
2395|p|South Yemen / Gauss-Kruger zone 8|43.3,12.5,48.1,18|proj=tmerc lon_0=45 x_0=8500000 ellps=krass towgs84=-76,-138,67,0,0,0,0
2396|p|South Yemen / Gauss-Kruger zone 9|48,13.9,53.2,19|proj=tmerc lon_0=51 x_0=9500000 ellps=krass towgs84=-76,-138,67,0,0,0,0
2397|p|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 3|9.9,50.3,10.5,51.6|proj=tmerc lon_0=9 x_0=3500000 ellps=krass towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1
2403|p|Beijing 1954 / 3-degree Gauss-Kruger zone 27|79.5,29.9,82.6,45.9|proj=tmerc lon_0=81 x_0=27500000 ellps=krass towgs84=15.8,-154.4,-82.3,0,0,0,0
2404|p|Beijing 1954 / 3-degree Gauss-Kruger zone 28|82.5,28.2,85.5,47.3|proj=tmerc lon_0=84 x_0=28500000 ellps=krass towgs84=15.8,-154.4,-82.3,0,0,0,0
2405|p|Beijing 1954 / 3-degree Gauss-Kruger zone 29|85.5,27.8,88.5,49.2|proj=tmerc lon_0=87 x_0=29500000 ellps=krass towgs84=15.8,-154.4,-82.3,0,0,0,0
2424|p|Beijing 1954 / 3-degree Gauss-Kruger CM 81E|79.5,29.9,82.6,45.9|proj=tmerc lon_0=81 x_0=500000 ellps=krass towgs84=15.8,-154.4,-82.3,0,0,0,0
2425|p|Beijing 1954 / 3-degree Gauss-Kruger CM 84E|82.5,28.2,85.5,47.3|proj=tmerc lon_0=84 x_0=500000 ellps=krass towgs84=15.8,-154.4,-82.3,0,0,0,0
2426|p|Beijing 1954 / 3-degree Gauss-Kruger CM 87E|85.5,27.8,88.5,49.2|proj=tmerc lon_0=87 x_0=500000 ellps=krass towgs84=15.8,-154.4,-82.3,0,0,0,0
2443|p|JGD2000 / Japan Plane Rectangular CS I|128.1,26.9,130.5,34.8|proj=tmerc lat_0=33 lon_0=129.5 k=0.9999 ellps=GRS80
2444|p|JGD2000 / Japan Plane Rectangular CS II|129.7,30.1,132.1,34|proj=tmerc lat_0=33 lon_0=131 k=0.9999 ellps=GRS80
2445|p|JGD2000 / Japan Plane Rectangular CS III|130.8,33.7,133.5,36.4|proj=tmerc lat_0=36 lon_0=132.166666666667 k=0.9999 ellps=GRS80
2446|p|JGD2000 / Japan Plane Rectangular CS IV|131.9,32.6,134.9,34.5|proj=tmerc lat_0=33 lon_0=133.5 k=0.9999 ellps=GRS80
2447|p|JGD2000 / Japan Plane Rectangular CS V|133.1,34.1,135.5,35.8|proj=tmerc lat_0=36 lon_0=134.333333333333 k=0.9999 ellps=GRS80
2448|p|JGD2000 / Japan Plane Rectangular CS VI|134.8,33.4,137,36.4|proj=tmerc lat_0=36 lon_0=136 k=0.9999 ellps=GRS80
2449|p|JGD2000 / Japan Plane Rectangular CS VII|136.2,34.5,137.9,37.6|proj=tmerc lat_0=36 lon_0=137.166666666667 k=0.9999 ellps=GRS80
2450|p|JGD2000 / Japan Plane Rectangular CS VIII|137.3,34.5,140,38.6|proj=tmerc lat_0=36 lon_0=138.5 k=0.9999 ellps=GRS80
2451|p|JGD2000 / Japan Plane Rectangular CS IX|138.4,29.3,141.2,38|proj=tmerc lat_0=36 lon_0=139.833333333333 k=0.9999 ellps=GRS80
2452|p|JGD2000 / Japan Plane Rectangular CS X|139.4,37.7,142.2,41.6|proj=tmerc lat_0=40 lon_0=140.833333333333 k=0.9999 ellps=GRS80
2453|p|JGD2000 / Japan Plane Rectangular CS XI|139.3,41.3,141.5,43.5|proj=tmerc lat_0=44 lon_0=140.25 k=0.9999 ellps=GRS80
2454|p|JGD2000 / Japan Plane Rectangular CS XII|140.8,42.1,143.7,45.6|proj=tmerc lat_0=44 lon_0=142.25 k=0.9999 ellps=GRS80
2455|p|JGD2000 / Japan Plane Rectangular CS XIII|142.6,41.8,145.9,44.4|proj=tmerc lat_0=44 lon_0=144.25 k=0.9999 ellps=GRS80
2456|p|JGD2000 / Japan Plane Rectangular CS XIV|141.2,24.6,142.4,27.8|proj=tmerc lat_0=26 lon_0=142 k=0.9999 ellps=GRS80
2457|p|JGD2000 / Japan Plane Rectangular CS XV|126.6,26,128.4,27|proj=tmerc lat_0=26 lon_0=127.5 k=0.9999 ellps=GRS80
2458|p|JGD2000 / Japan Plane Rectangular CS XVI|122.8,23.9,125.6,25|proj=tmerc lat_0=26 lon_0=124 k=0.9999 ellps=GRS80
2459|p|JGD2000 / Japan Plane Rectangular CS XVII|131.1,24.4,131.4,26.1|proj=tmerc lat_0=26 lon_0=131 k=0.9999 ellps=GRS80
2460|p|JGD2000 / Japan Plane Rectangular CS XVIII|136,20.3,136.2,20.5|proj=tmerc lat_0=20 lon_0=136 k=0.9999 ellps=GRS80
2461|p|JGD2000 / Japan Plane Rectangular CS XIX|153.9,24.2,154.1,24.4|proj=tmerc lat_0=26 lon_0=154 k=0.9999 ellps=GRS80
2462|p|Albanian 1987 / Gauss-Kruger zone 4|19.2,39.6,21.1,42.7|proj=tmerc lon_0=21 x_0=4500000 ellps=krass towgs84=-44.183,-0.58,-38.489,2.3867,2.7072,-3.5196,-8.2703
2463|p|Pulkovo 1995 / Gauss-Kruger CM 21E|19.5,54.3,22.9,55.4|proj=tmerc lon_0=21 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2464|p|Pulkovo 1995 / Gauss-Kruger CM 27E|26.6,55.6,30,69.5|proj=tmerc lon_0=27 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2465|p|Pulkovo 1995 / Gauss-Kruger CM 33E|30,50.3,36,70.1|proj=tmerc lon_0=33 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2466|p|Pulkovo 1995 / Gauss-Kruger CM 39E|36,43.1,42.1,69.3|proj=tmerc lon_0=39 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2467|p|Pulkovo 1995 / Gauss-Kruger CM 45E|42,41.1,48,81|proj=tmerc lon_0=45 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2468|p|Pulkovo 1995 / Gauss-Kruger CM 51E|48,41.3,54,81.4|proj=tmerc lon_0=51 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2469|p|Pulkovo 1995 / Gauss-Kruger CM 57E|54,50.4,60,82|proj=tmerc lon_0=57 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2470|p|Pulkovo 1995 / Gauss-Kruger CM 63E|60,50.6,66,81.8|proj=tmerc lon_0=63 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2471|p|Pulkovo 1995 / Gauss-Kruger CM 69E|66,54.1,72,77.1|proj=tmerc lon_0=69 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2472|p|Pulkovo 1995 / Gauss-Kruger CM 75E|72,53.1,78,79.8|proj=tmerc lon_0=75 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2473|p|Pulkovo 1995 / Gauss-Kruger CM 81E|78,50.6,84,81.1|proj=tmerc lon_0=81 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2474|p|Pulkovo 1995 / Gauss-Kruger CM 87E|84,49,90,81.3|proj=tmerc lon_0=87 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2475|p|Pulkovo 1995 / Gauss-Kruger CM 93E|90,49.8,96,81.4|proj=tmerc lon_0=93 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2476|p|Pulkovo 1995 / Gauss-Kruger CM 99E|96,49.7,102,81.4|proj=tmerc lon_0=99 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2477|p|Pulkovo 1995 / Gauss-Kruger CM 105E|102,49.6,108,79.5|proj=tmerc lon_0=105 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2478|p|Pulkovo 1995 / Gauss-Kruger CM 111E|108,49.1,114,76.9|proj=tmerc lon_0=111 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2479|p|Pulkovo 1995 / Gauss-Kruger CM 117E|114,49.5,120,76|proj=tmerc lon_0=117 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2480|p|Pulkovo 1995 / Gauss-Kruger CM 123E|120,51.5,126,74|proj=tmerc lon_0=123 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2481|p|Pulkovo 1995 / Gauss-Kruger CM 129E|126,42.2,132,73.7|proj=tmerc lon_0=129 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2482|p|Pulkovo 1995 / Gauss-Kruger CM 135E|132,42.6,138,76.2|proj=tmerc lon_0=135 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2483|p|Pulkovo 1995 / Gauss-Kruger CM 141E|138,45.8,144,76.3|proj=tmerc lon_0=141 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2484|p|Pulkovo 1995 / Gauss-Kruger CM 147E|144,43.6,150,76.9|proj=tmerc lon_0=147 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2485|p|Pulkovo 1995 / Gauss-Kruger CM 153E|150,45.7,156,76.3|proj=tmerc lon_0=153 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2486|p|Pulkovo 1995 / Gauss-Kruger CM 159E|156,50.2,162,77.2|proj=tmerc lon_0=159 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2487|p|Pulkovo 1995 / Gauss-Kruger CM 165E|162,54.4,168,70.1|proj=tmerc lon_0=165 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2488|p|Pulkovo 1995 / Gauss-Kruger CM 171E|168,54.4,174,70.2|proj=tmerc lon_0=171 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2489|p|Pulkovo 1995 / Gauss-Kruger CM 177E|174,61.6,180,71.6|proj=tmerc lon_0=177 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2490|p|Pulkovo 1995 / Gauss-Kruger CM 177W|-180,64.3,-174,71.7|proj=tmerc lon_0=-177 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2491|p|Pulkovo 1995 / Gauss-Kruger CM 171W|-174,64.2,-168.9,67.2|proj=tmerc lon_0=-171 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2495|p|Pulkovo 1942 / Gauss-Kruger CM 27E|24,45.1,30.1,69.5|proj=tmerc lon_0=27 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2496|p|Pulkovo 1942 / Gauss-Kruger CM 33E|30,44.3,36,70.1|proj=tmerc lon_0=33 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2497|p|Pulkovo 1942 / Gauss-Kruger CM 39E|36,41.4,42,69.3|proj=tmerc lon_0=39 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2505|p|Pulkovo 1942 / Gauss-Kruger CM 87E|84,46.8,90,81.3|proj=tmerc lon_0=87 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2506|p|Pulkovo 1942 / Gauss-Kruger CM 93E|90,49.8,96,81.4|proj=tmerc lon_0=93 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2507|p|Pulkovo 1942 / Gauss-Kruger CM 99E|96,49.7,102,81.4|proj=tmerc lon_0=99 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2508|p|Pulkovo 1942 / Gauss-Kruger CM 105E|102,49.6,108,79.5|proj=tmerc lon_0=105 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2509|p|Pulkovo 1942 / Gauss-Kruger CM 111E|108,49.1,114,76.9|proj=tmerc lon_0=111 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2510|p|Pulkovo 1942 / Gauss-Kruger CM 117E|114,49.5,120,76|proj=tmerc lon_0=117 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2511|p|Pulkovo 1942 / Gauss-Kruger CM 123E|120,51.5,126,74|proj=tmerc lon_0=123 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2512|p|Pulkovo 1942 / Gauss-Kruger CM 129E|126,42.2,132,73.7|proj=tmerc lon_0=129 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2513|p|Pulkovo 1942 / Gauss-Kruger CM 135E|132,42.6,138,76.2|proj=tmerc lon_0=135 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2514|p|Pulkovo 1942 / Gauss-Kruger CM 141E|138,45.8,144,76.3|proj=tmerc lon_0=141 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2515|p|Pulkovo 1942 / Gauss-Kruger CM 147E|144,43.6,150,76.9|proj=tmerc lon_0=147 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2516|p|Pulkovo 1942 / Gauss-Kruger CM 153E|150,45.7,156,76.3|proj=tmerc lon_0=153 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2517|p|Pulkovo 1942 / Gauss-Kruger CM 159E|156,50.2,162,77.2|proj=tmerc lon_0=159 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2518|p|Pulkovo 1942 / Gauss-Kruger CM 165E|162,54.4,168,70.1|proj=tmerc lon_0=165 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2519|p|Pulkovo 1942 / Gauss-Kruger CM 171E|168,54.4,174,70.2|proj=tmerc lon_0=171 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2520|p|Pulkovo 1942 / Gauss-Kruger CM 177E|174,61.6,180,71.6|proj=tmerc lon_0=177 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2521|p|Pulkovo 1942 / Gauss-Kruger CM 177W|-180,64.3,-174,71.7|proj=tmerc lon_0=-177 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2522|p|Pulkovo 1942 / Gauss-Kruger CM 171W|-174,64.2,-168.9,67.2|proj=tmerc lon_0=-171 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2524|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 8|22.5,47.7,25.5,59.8|proj=tmerc lon_0=24 x_0=8500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2525|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 9|25.4,45.2,28.6,69|proj=tmerc lon_0=27 x_0=9500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2526|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 10|28.5,45.1,31.5,69.9|proj=tmerc lon_0=30 x_0=10500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2527|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 11|31.5,44.3,34.5,70.1|proj=tmerc lon_0=33 x_0=11500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2528|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 12|34.5,44.6,37.5,69.4|proj=tmerc lon_0=36 x_0=12500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2529|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 13|37.5,43,40.5,68.8|proj=tmerc lon_0=39 x_0=13500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2543|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 27|79.5,41.8,82.5,81.1|proj=tmerc lon_0=81 x_0=27500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2544|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 28|82.5,45.1,85.5,77.6|proj=tmerc lon_0=84 x_0=28500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2545|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 29|85.5,47,88.5,77.2|proj=tmerc lon_0=87 x_0=29500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2546|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 30|88.5,49.4,91.5,81.3|proj=tmerc lon_0=90 x_0=30500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2547|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 31|91.5,50.1,94.5,81.3|proj=tmerc lon_0=93 x_0=31500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2548|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 32|94.5,49.7,97.5,81.4|proj=tmerc lon_0=96 x_0=32500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2549|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 33|97.5,49.7,100.5,80.9|proj=tmerc lon_0=99 x_0=33500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2551|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 34|100.5,50.1,103.5,79.8|proj=tmerc lon_0=102 x_0=34500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2552|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 35|103.5,50.1,106.5,79.3|proj=tmerc lon_0=105 x_0=35500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2553|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 36|106.5,49.2,109.5,78.4|proj=tmerc lon_0=108 x_0=36500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2554|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 37|109.5,49.1,112.5,76.9|proj=tmerc lon_0=111 x_0=37500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2555|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 38|112.5,49.4,115.5,76.7|proj=tmerc lon_0=114 x_0=38500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2556|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 39|115.5,49.5,118.5,74.5|proj=tmerc lon_0=117 x_0=39500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2557|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 40|118.5,49.8,121.5,73.7|proj=tmerc lon_0=120 x_0=40500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2558|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 41|121.5,53.1,124.5,74|proj=tmerc lon_0=123 x_0=41500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2559|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 42|124.5,49.8,127.5,74|proj=tmerc lon_0=126 x_0=42500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2560|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 43|127.5,42.6,130.5,73.6|proj=tmerc lon_0=129 x_0=43500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2561|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 44|130.5,42.2,133.5,72|proj=tmerc lon_0=132 x_0=44500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2562|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 45|133.5,42.7,136.5,75.9|proj=tmerc lon_0=135 x_0=45500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2563|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 46|136.5,44.7,139.5,76.3|proj=tmerc lon_0=138 x_0=46500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2564|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 47|139.5,45.8,142.5,76.3|proj=tmerc lon_0=141 x_0=47500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2565|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 48|142.5,43.6,145.5,76|proj=tmerc lon_0=144 x_0=48500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2566|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 49|145.5,43.6,148.5,76.8|proj=tmerc lon_0=147 x_0=49500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2567|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 50|148.5,45.2,151.5,76.9|proj=tmerc lon_0=150 x_0=50500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2568|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 51|151.5,46.7,154.5,76.3|proj=tmerc lon_0=153 x_0=51500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2569|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 52|154.5,49,157.5,77.2|proj=tmerc lon_0=156 x_0=52500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2570|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 53|157.5,51.3,160.5,71.2|proj=tmerc lon_0=159 x_0=53500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2571|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 54|160.5,54.3,163.5,71|proj=tmerc lon_0=162 x_0=54500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2572|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 55|163.5,54.6,166.5,69.9|proj=tmerc lon_0=165 x_0=55500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2573|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 56|166.5,54.4,169.5,70.1|proj=tmerc lon_0=168 x_0=56500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2574|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 57|169.5,59.8,172.5,70.2|proj=tmerc lon_0=171 x_0=57500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2575|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 58|172.5,60.9,175.5,70.1|proj=tmerc lon_0=174 x_0=58500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2576|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 59|175.5,62,178.5,71.1|proj=tmerc lon_0=177 x_0=59500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2578|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 61|-178.5,64.7,-175.5,71.7|proj=tmerc lon_0=-177 x_0=61500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2579|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 62|-175.5,64.2,-172.5,67.8|proj=tmerc lon_0=-174 x_0=62500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2580|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 63|-172.5,64.3,-169.5,67.1|proj=tmerc lon_0=-171 x_0=63500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2581|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 64|-169.3,65.7,-168.9,65.9|proj=tmerc lon_0=-168 x_0=64500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2583|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 24E|22.5,47.7,25.5,59.8|proj=tmerc lon_0=24 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2584|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 27E|25.4,45.2,28.6,69|proj=tmerc lon_0=27 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2585|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 30E|28.5,45.1,31.5,69.9|proj=tmerc lon_0=30 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2586|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 33E|31.5,44.3,34.5,70.1|proj=tmerc lon_0=33 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2587|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 36E|34.5,44.6,37.5,69.4|proj=tmerc lon_0=36 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2588|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 39E|37.5,43,40.5,68.8|proj=tmerc lon_0=39 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2603|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 81E|79.5,41.8,82.5,81.1|proj=tmerc lon_0=81 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2604|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 84E|82.5,45.1,85.5,77.6|proj=tmerc lon_0=84 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2605|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 87E|85.5,47,88.5,77.2|proj=tmerc lon_0=87 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2606|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 90E|88.5,49.4,91.5,81.3|proj=tmerc lon_0=90 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2607|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 93E|91.5,50.1,94.5,81.3|proj=tmerc lon_0=93 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2608|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 96E|94.5,49.7,97.5,81.4|proj=tmerc lon_0=96 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2609|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 99E|97.5,49.7,100.5,80.9|proj=tmerc lon_0=99 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2610|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 102E|100.5,50.1,103.5,79.8|proj=tmerc lon_0=102 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2611|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 105E|103.5,50.1,106.5,79.3|proj=tmerc lon_0=105 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2612|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 108E|106.5,49.2,109.5,78.4|proj=tmerc lon_0=108 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2613|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 111E|109.5,49.1,112.5,76.9|proj=tmerc lon_0=111 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2614|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 114E|112.5,49.4,115.5,76.7|proj=tmerc lon_0=114 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2615|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 117E|115.5,49.5,118.5,74.5|proj=tmerc lon_0=117 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2616|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 120E|118.5,49.8,121.5,73.7|proj=tmerc lon_0=120 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2617|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 123E|121.5,53.1,124.5,74|proj=tmerc lon_0=123 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2618|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 126E|124.5,49.8,127.5,74|proj=tmerc lon_0=126 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2619|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 129E|127.5,42.6,130.5,73.6|proj=tmerc lon_0=129 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2620|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 132E|130.5,42.2,133.5,72|proj=tmerc lon_0=132 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2621|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 135E|133.5,42.7,136.5,75.9|proj=tmerc lon_0=135 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2622|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 138E|136.5,44.7,139.5,76.3|proj=tmerc lon_0=138 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2623|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 141E|139.5,45.8,142.5,76.3|proj=tmerc lon_0=141 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2624|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 144E|142.5,43.6,145.5,76|proj=tmerc lon_0=144 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2625|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 147E|145.5,43.6,148.5,76.8|proj=tmerc lon_0=147 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2626|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 150E|148.5,45.2,151.5,76.9|proj=tmerc lon_0=150 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2627|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 153E|151.5,46.7,154.5,76.3|proj=tmerc lon_0=153 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2628|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 156E|154.5,49,157.5,77.2|proj=tmerc lon_0=156 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2629|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 159E|157.5,51.3,160.5,71.2|proj=tmerc lon_0=159 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2630|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 162E|160.5,54.3,163.5,71|proj=tmerc lon_0=162 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2631|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 165E|163.5,54.6,166.5,69.9|proj=tmerc lon_0=165 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2632|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 168E|166.5,54.4,169.5,70.1|proj=tmerc lon_0=168 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2633|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 171E|169.5,59.8,172.5,70.2|proj=tmerc lon_0=171 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2634|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 174E|172.5,60.9,175.5,70.1|proj=tmerc lon_0=174 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2635|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 177E|175.5,62,178.5,71.1|proj=tmerc lon_0=177 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2636|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 180E|178.5,62.2,-178.5,71.7|proj=tmerc lon_0=180 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2637|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 177W|-178.5,64.7,-175.5,71.7|proj=tmerc lon_0=-177 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2638|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 174W|-175.5,64.2,-172.5,67.8|proj=tmerc lon_0=-174 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2639|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 171W|-172.5,64.3,-169.5,67.1|proj=tmerc lon_0=-171 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2640|p|Pulkovo 1942 / 3-degree Gauss-Kruger CM 168W|-169.3,65.7,-168.9,65.9|proj=tmerc lon_0=-168 x_0=500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2641|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 7|19.5,54.3,22.5,55.4|proj=tmerc lon_0=21 x_0=7500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2642|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 8|22.5,54.3,22.9,55.1|proj=tmerc lon_0=24 x_0=8500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2643|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 9|26.6,56,28.6,69|proj=tmerc lon_0=27 x_0=9500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2644|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 10|28.5,52.8,31.5,69.9|proj=tmerc lon_0=30 x_0=10500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2645|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 11|31.5,51.2,34.5,70.1|proj=tmerc lon_0=33 x_0=11500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2646|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 12|34.5,44.6,37.6,69.4|proj=tmerc lon_0=36 x_0=12500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2647|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 13|37.5,43.3,40.5,68.8|proj=tmerc lon_0=39 x_0=13500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2648|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 14|40.5,42.8,43.5,68.8|proj=tmerc lon_0=42 x_0=14500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2649|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 15|43.5,41.8,46.5,80.8|proj=tmerc lon_0=45 x_0=15500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2650|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 16|46.5,41.1,49.5,81|proj=tmerc lon_0=48 x_0=16500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2651|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 17|49.5,42.3,52.5,81.3|proj=tmerc lon_0=51 x_0=17500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2652|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 18|52.5,50.5,55.5,81.5|proj=tmerc lon_0=54 x_0=18500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2653|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 19|55.5,50.5,58.5,81.9|proj=tmerc lon_0=57 x_0=19500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2654|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 20|58.5,50.4,61.5,82|proj=tmerc lon_0=60 x_0=20500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2655|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 21|61.5,51,64.5,81.8|proj=tmerc lon_0=63 x_0=21500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2656|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 22|64.5,54.3,67.5,81.3|proj=tmerc lon_0=66 x_0=22500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2657|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 23|67.5,54.8,70.5,77.1|proj=tmerc lon_0=69 x_0=23500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2658|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 24|70.5,53.4,73.5,73.6|proj=tmerc lon_0=72 x_0=24500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2659|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 25|73.5,53.4,76.5,79.8|proj=tmerc lon_0=75 x_0=25500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2660|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 26|76.5,51.4,79.5,81.1|proj=tmerc lon_0=78 x_0=26500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2661|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 27|79.5,50.7,82.5,81.1|proj=tmerc lon_0=81 x_0=27500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2662|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 28|82.5,49.5,85.5,77.6|proj=tmerc lon_0=84 x_0=28500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2663|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 29|85.5,49,88.5,77.2|proj=tmerc lon_0=87 x_0=29500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2664|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 30|88.5,49.4,91.5,81.3|proj=tmerc lon_0=90 x_0=30500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2665|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 31|91.5,50.1,94.5,81.3|proj=tmerc lon_0=93 x_0=31500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2666|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 32|94.5,49.7,97.5,81.4|proj=tmerc lon_0=96 x_0=32500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2667|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 33|97.5,49.7,100.5,80.9|proj=tmerc lon_0=99 x_0=33500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2668|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 34|100.5,50.1,103.5,79.8|proj=tmerc lon_0=102 x_0=34500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2669|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 35|103.5,50.1,106.5,79.3|proj=tmerc lon_0=105 x_0=35500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2670|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 36|106.5,49.2,109.5,78.4|proj=tmerc lon_0=108 x_0=36500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2671|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 37|109.5,49.1,112.5,76.9|proj=tmerc lon_0=111 x_0=37500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2672|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 38|112.5,49.4,115.5,76.7|proj=tmerc lon_0=114 x_0=38500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2673|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 39|115.5,49.5,118.5,74.5|proj=tmerc lon_0=117 x_0=39500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2674|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 40|118.5,49.8,121.5,73.7|proj=tmerc lon_0=120 x_0=40500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2675|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 41|121.5,53.1,124.5,74|proj=tmerc lon_0=123 x_0=41500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2676|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 42|124.5,49.8,127.5,74|proj=tmerc lon_0=126 x_0=42500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2677|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 43|127.5,42.6,130.5,73.6|proj=tmerc lon_0=129 x_0=43500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2678|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 44|130.5,42.2,133.5,72|proj=tmerc lon_0=132 x_0=44500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2679|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 45|133.5,42.7,136.5,75.9|proj=tmerc lon_0=135 x_0=45500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2680|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 46|136.5,44.7,139.5,76.3|proj=tmerc lon_0=138 x_0=46500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2681|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 47|139.5,45.8,142.5,76.3|proj=tmerc lon_0=141 x_0=47500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2682|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 48|142.5,43.6,145.5,76|proj=tmerc lon_0=144 x_0=48500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2683|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 49|145.5,43.6,148.5,76.8|proj=tmerc lon_0=147 x_0=49500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2684|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 50|148.5,45.2,151.5,76.9|proj=tmerc lon_0=150 x_0=50500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2685|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 51|151.5,46.7,154.5,76.3|proj=tmerc lon_0=153 x_0=51500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2686|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 52|154.5,49,157.5,77.2|proj=tmerc lon_0=156 x_0=52500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2687|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 53|157.5,51.3,160.5,71.2|proj=tmerc lon_0=159 x_0=53500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2688|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 54|160.5,54.3,163.5,71|proj=tmerc lon_0=162 x_0=54500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2689|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 55|163.5,54.6,166.5,69.9|proj=tmerc lon_0=165 x_0=55500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2690|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 56|166.5,54.4,169.5,70.1|proj=tmerc lon_0=168 x_0=56500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2691|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 57|169.5,59.8,172.5,70.2|proj=tmerc lon_0=171 x_0=57500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2692|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 58|172.5,60.9,175.5,70.1|proj=tmerc lon_0=174 x_0=58500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2693|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 59|175.5,62,178.5,71.1|proj=tmerc lon_0=177 x_0=59500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2695|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 61|-178.5,64.7,-175.5,71.7|proj=tmerc lon_0=-177 x_0=61500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2696|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 62|-175.5,64.2,-172.5,67.8|proj=tmerc lon_0=-174 x_0=62500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2697|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 63|-172.5,64.3,-169.5,67.1|proj=tmerc lon_0=-171 x_0=63500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2698|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 64|-169.3,65.7,-168.9,65.9|proj=tmerc lon_0=-168 x_0=64500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2699|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 21E|19.5,54.3,22.5,55.4|proj=tmerc lon_0=21 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2700|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 24E|22.5,54.3,22.9,55.1|proj=tmerc lon_0=24 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2701|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 27E|26.6,56,28.6,69|proj=tmerc lon_0=27 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2702|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 30E|28.5,52.8,31.5,69.9|proj=tmerc lon_0=30 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2703|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 33E|31.5,51.2,34.5,70.1|proj=tmerc lon_0=33 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2704|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 36E|34.5,44.6,37.6,69.4|proj=tmerc lon_0=36 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2705|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 39E|37.5,43.3,40.5,68.8|proj=tmerc lon_0=39 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2706|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 42E|40.5,42.8,43.5,68.8|proj=tmerc lon_0=42 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2707|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 45E|43.5,41.8,46.5,80.8|proj=tmerc lon_0=45 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2708|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 48E|46.5,41.1,49.5,81|proj=tmerc lon_0=48 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2709|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 51E|49.5,42.3,52.5,81.3|proj=tmerc lon_0=51 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2710|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 54E|52.5,50.5,55.5,81.5|proj=tmerc lon_0=54 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2711|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 57E|55.5,50.5,58.5,81.9|proj=tmerc lon_0=57 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2712|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 60E|58.5,50.4,61.5,82|proj=tmerc lon_0=60 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2713|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 63E|61.5,51,64.5,81.8|proj=tmerc lon_0=63 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2714|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 66E|64.5,54.3,67.5,81.3|proj=tmerc lon_0=66 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2715|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 69E|67.5,54.8,70.5,77.1|proj=tmerc lon_0=69 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2716|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 72E|70.5,53.4,73.5,73.6|proj=tmerc lon_0=72 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2717|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 75E|73.5,53.4,76.5,79.8|proj=tmerc lon_0=75 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2718|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 78E|76.5,51.4,79.5,81.1|proj=tmerc lon_0=78 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2719|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 81E|79.5,50.7,82.5,81.1|proj=tmerc lon_0=81 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2720|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 84E|82.5,49.5,85.5,77.6|proj=tmerc lon_0=84 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2721|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 87E|85.5,49,88.5,77.2|proj=tmerc lon_0=87 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2722|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 90E|88.5,49.4,91.5,81.3|proj=tmerc lon_0=90 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2723|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 93E|91.5,50.1,94.5,81.3|proj=tmerc lon_0=93 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2724|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 96E|94.5,49.7,97.5,81.4|proj=tmerc lon_0=96 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2725|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 99E|97.5,49.7,100.5,80.9|proj=tmerc lon_0=99 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2726|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 102E|100.5,50.1,103.5,79.8|proj=tmerc lon_0=102 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2727|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 105E|103.5,50.1,106.5,79.3|proj=tmerc lon_0=105 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2728|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 108E|106.5,49.2,109.5,78.4|proj=tmerc lon_0=108 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2729|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 111E|109.5,49.1,112.5,76.9|proj=tmerc lon_0=111 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2730|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 114E|112.5,49.4,115.5,76.7|proj=tmerc lon_0=114 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2731|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 117E|115.5,49.5,118.5,74.5|proj=tmerc lon_0=117 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2732|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 120E|118.5,49.8,121.5,73.7|proj=tmerc lon_0=120 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2733|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 123E|121.5,53.1,124.5,74|proj=tmerc lon_0=123 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2734|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 126E|124.5,49.8,127.5,74|proj=tmerc lon_0=126 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2735|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 129E|127.5,42.6,130.5,73.6|proj=tmerc lon_0=129 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2738|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 132E|130.5,42.2,133.5,72|proj=tmerc lon_0=132 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2739|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 135E|133.5,42.7,136.5,75.9|proj=tmerc lon_0=135 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2740|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 138E|136.5,44.7,139.5,76.3|proj=tmerc lon_0=138 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2741|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 141E|139.5,45.8,142.5,76.3|proj=tmerc lon_0=141 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2742|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 144E|142.5,43.6,145.5,76|proj=tmerc lon_0=144 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2743|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 147E|145.5,43.6,148.5,76.8|proj=tmerc lon_0=147 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2744|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 150E|148.5,45.2,151.5,76.9|proj=tmerc lon_0=150 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2745|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 153E|151.5,46.7,154.5,76.3|proj=tmerc lon_0=153 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2746|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 156E|154.5,49,157.5,77.2|proj=tmerc lon_0=156 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2747|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 159E|157.5,51.3,160.5,71.2|proj=tmerc lon_0=159 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2748|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 162E|160.5,54.3,163.5,71|proj=tmerc lon_0=162 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2749|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 165E|163.5,54.6,166.5,69.9|proj=tmerc lon_0=165 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2750|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 168E|166.5,54.4,169.5,70.1|proj=tmerc lon_0=168 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2751|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 171E|169.5,59.8,172.5,70.2|proj=tmerc lon_0=171 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2752|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 174E|172.5,60.9,175.5,70.1|proj=tmerc lon_0=174 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2753|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 177E|175.5,62,178.5,71.1|proj=tmerc lon_0=177 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2754|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 180E|178.5,62.2,-178.5,71.7|proj=tmerc lon_0=180 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2755|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 177W|-178.5,64.7,-175.5,71.7|proj=tmerc lon_0=-177 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2756|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 174W|-175.5,64.2,-172.5,67.8|proj=tmerc lon_0=-174 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2757|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 171W|-172.5,64.3,-169.5,67.1|proj=tmerc lon_0=-171 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2758|p|Pulkovo 1995 / 3-degree Gauss-Kruger CM 168W|-169.3,65.7,-168.9,65.9|proj=tmerc lon_0=-168 x_0=500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
2759|p|NAD83(HARN) / Alabama East|-86.8,30.9,-84.8,35|proj=tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2760|p|NAD83(HARN) / Alabama West|-88.5,30.1,-86.3,35.1|proj=tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2761|p|NAD83(HARN) / Arizona East|-111.8,31.3,-109,37.1|proj=tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2762|p|NAD83(HARN) / Arizona Central|-113.4,31.3,-110.4,37.1|proj=tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2763|p|NAD83(HARN) / Arizona West|-114.9,32,-112.5,37|proj=tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2764|p|NAD83(HARN) / Arkansas North|-94.7,34.6,-89.6,36.5|proj=lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=400000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2765|p|NAD83(HARN) / Arkansas South|-94.5,33,-90.4,35.1|proj=lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=400000 y_0=400000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2766|p|NAD83(HARN) / California zone 1|-124.5,39.5,-119.9,42.1|proj=lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2767|p|NAD83(HARN) / California zone 2|-124.1,38,-119.5,40.2|proj=lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2768|p|NAD83(HARN) / California zone 3|-123.1,36.7,-117.8,38.8|proj=lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2769|p|NAD83(HARN) / California zone 4|-122.1,35.7,-115.6,37.6|proj=lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2770|p|NAD83(HARN) / California zone 5|-121.5,32.7,-114.1,35.9|proj=lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2771|p|NAD83(HARN) / California zone 6|-118.2,32.5,-114.4,34.1|proj=lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000 y_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2772|p|NAD83(HARN) / Colorado North|-109.1,39.5,-102,41.1|proj=lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2773|p|NAD83(HARN) / Colorado Central|-109.1,38.1,-102,40.1|proj=lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2774|p|NAD83(HARN) / Colorado South|-109.1,36.9,-102,38.7|proj=lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.8289 y_0=304800.6096 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2775|p|NAD83(HARN) / Connecticut|-73.8,40.9,-71.7,42.1|proj=lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.6096 y_0=152400.3048 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2776|p|NAD83(HARN) / Delaware|-75.8,38.4,-74.9,39.9|proj=tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2777|p|NAD83(HARN) / Florida East|-82.4,24.4,-79.9,30.9|proj=tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2778|p|NAD83(HARN) / Florida West|-83.4,26.2,-81.1,29.6|proj=tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2779|p|NAD83(HARN) / Florida North|-87.7,29.2,-82,31.1|proj=lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2780|p|NAD83(HARN) / Georgia East|-83.5,30.3,-80.7,34.7|proj=tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2781|p|NAD83(HARN) / Georgia West|-85.7,30.6,-82.9,35.1|proj=tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2782|p|NAD83(HARN) / Hawaii zone 1|-156.1,18.8,-154.7,20.4|proj=tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966667 x_0=500000 ellps=GRS80
2783|p|NAD83(HARN) / Hawaii zone 2|-157.4,20.4,-155.9,21.3|proj=tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966667 x_0=500000 ellps=GRS80
2784|p|NAD83(HARN) / Hawaii zone 3|-158.4,21.2,-157.6,21.8|proj=tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000 ellps=GRS80
2785|p|NAD83(HARN) / Hawaii zone 4|-159.9,21.8,-159.2,22.3|proj=tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000 ellps=GRS80
2786|p|NAD83(HARN) / Hawaii zone 5|-160.3,21.7,-159.9,22.1|proj=tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 x_0=500000 ellps=GRS80
2787|p|NAD83(HARN) / Idaho East|-113.3,41.9,-111,44.8|proj=tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2788|p|NAD83(HARN) / Idaho Central|-115.3,41.9,-112.6,45.7|proj=tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2789|p|NAD83(HARN) / Idaho West|-117.3,41.9,-114.3,49.1|proj=tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2790|p|NAD83(HARN) / Illinois East|-89.3,37,-87,42.5|proj=tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2791|p|NAD83(HARN) / Illinois West|-91.6,36.9,-88.9,42.6|proj=tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=700000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2792|p|NAD83(HARN) / Indiana East|-86.6,37.9,-84.7,41.8|proj=tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=100000 y_0=250000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2793|p|NAD83(HARN) / Indiana West|-88.1,37.7,-86.2,41.8|proj=tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=250000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2794|p|NAD83(HARN) / Iowa North|-96.7,41.8,-90.1,43.6|proj=lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2795|p|NAD83(HARN) / Iowa South|-96.2,40.3,-90.1,42.1|proj=lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2796|p|NAD83(HARN) / Kansas North|-102.1,38.5,-94.5,40.1|proj=lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=400000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2797|p|NAD83(HARN) / Kansas South|-102.1,36.9,-94.6,38.9|proj=lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=400000 y_0=400000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2798|p|NAD83(HARN) / Kentucky North|-86,37.7,-82.4,39.2|proj=lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2799|p|NAD83(HARN) / Kentucky South|-89.6,36.4,-81.9,38.2|proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000 y_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2800|p|NAD83(HARN) / Louisiana North|-94.1,30.8,-90.8,33.1|proj=lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=1000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2801|p|NAD83(HARN) / Louisiana South|-94,28.8,-88.7,31.1|proj=lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=1000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2802|p|NAD83(HARN) / Maine East|-70.1,43.8,-66.9,47.5|proj=tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2803|p|NAD83(HARN) / Maine West|-71.1,43,-69.2,46.6|proj=tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2804|p|NAD83(HARN) / Maryland|-79.5,37.9,-74.9,39.8|proj=lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=400000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2805|p|NAD83(HARN) / Massachusetts Mainland|-73.5,41.4,-69.8,42.9|proj=lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000 y_0=750000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2806|p|NAD83(HARN) / Massachusetts Island|-71,41.1,-69.8,41.6|proj=lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2807|p|NAD83(HARN) / Michigan North|-90.5,45,-83.4,48.4|proj=lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=8000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2808|p|NAD83(HARN) / Michigan Central|-87.1,43.8,-82.2,46|proj=lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=6000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2809|p|NAD83(HARN) / Michigan South|-87.2,41.6,-82.1,44.3|proj=lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=4000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2810|p|NAD83(HARN) / Minnesota North|-97.3,46.6,-89.4,49.4|proj=lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000 y_0=100000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2811|p|NAD83(HARN) / Minnesota Central|-96.9,45.2,-92.2,47.5|proj=lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000 y_0=100000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2812|p|NAD83(HARN) / Minnesota South|-96.9,43.4,-91.2,45.6|proj=lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000 y_0=100000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2813|p|NAD83(HARN) / Mississippi East|-90,30,-88,35.1|proj=tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2814|p|NAD83(HARN) / Mississippi West|-91.7,31,-89.3,35.1|proj=tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2815|p|NAD83(HARN) / Missouri East|-92,35.9,-89.1,40.7|proj=tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=250000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2816|p|NAD83(HARN) / Missouri Central|-93.8,36.4,-91.4,40.7|proj=tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2817|p|NAD83(HARN) / Missouri West|-95.8,36.4,-93.4,40.6|proj=tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=850000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2818|p|NAD83(HARN) / Montana|-116.1,44.3,-104,49.1|proj=lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=600000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2819|p|NAD83(HARN) / Nebraska|-104.1,39.9,-95.3,43.1|proj=lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2820|p|NAD83(HARN) / Nevada East|-117.1,34.9,-114,42|proj=tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2821|p|NAD83(HARN) / Nevada Central|-118.2,36,-114.9,41|proj=tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2822|p|NAD83(HARN) / Nevada West|-120,36.9,-116.9,42|proj=tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2823|p|NAD83(HARN) / New Hampshire|-72.6,42.6,-70.6,45.4|proj=tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2824|p|NAD83(HARN) / New Jersey|-75.6,38.8,-73.8,41.4|proj=tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2825|p|NAD83(HARN) / New Mexico East|-105.8,32,-102.9,37|proj=tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2826|p|NAD83(HARN) / New Mexico Central|-107.8,31.7,-104.8,37|proj=tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2827|p|NAD83(HARN) / New Mexico West|-109.1,31.3,-106.3,37|proj=tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2828|p|NAD83(HARN) / New York East|-75.9,40.8,-73.2,45.1|proj=tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2829|p|NAD83(HARN) / New York Central|-77.8,41.9,-75,44.5|proj=tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2830|p|NAD83(HARN) / New York West|-79.8,41.9,-77.3,43.7|proj=tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2831|p|NAD83(HARN) / New York Long Island|-74.3,40.4,-71.8,41.3|proj=lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2832|p|NAD83(HARN) / North Dakota North|-104.1,47.1,-96.8,49.1|proj=lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=600000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2833|p|NAD83(HARN) / North Dakota South|-104.1,45.9,-96.5,47.9|proj=lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=600000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2834|p|NAD83(HARN) / Ohio North|-84.9,40.1,-80.5,42.4|proj=lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2835|p|NAD83(HARN) / Ohio South|-84.9,38.4,-80.7,40.4|proj=lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2836|p|NAD83(HARN) / Oklahoma North|-103,35.2,-94.4,37.1|proj=lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2837|p|NAD83(HARN) / Oklahoma South|-100,33.6,-94.4,35.6|proj=lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2838|p|NAD83(HARN) / Oregon North|-124.2,43.9,-116.4,46.3|proj=lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2839|p|NAD83(HARN) / Oregon South|-124.6,41.9,-116.9,44.6|proj=lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2840|p|NAD83(HARN) / Rhode Island|-71.9,41.1,-71,42.1|proj=tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2841|p|NAD83(HARN) / South Dakota North|-104.1,44.1,-96.4,46|proj=lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2842|p|NAD83(HARN) / South Dakota South|-104.1,42.4,-96.4,44.8|proj=lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2843|p|NAD83(HARN) / Tennessee|-90.4,34.9,-81.6,36.7|proj=lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2844|p|NAD83(HARN) / Texas North|-103.1,34.3,-99.9,36.5|proj=lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000 y_0=1000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2845|p|NAD83(HARN) / Texas North Central|-103.1,31.7,-94,34.6|proj=lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2846|p|NAD83(HARN) / Texas Central|-106.7,29.7,-93.5,32.3|proj=lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=700000 y_0=3000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2847|p|NAD83(HARN) / Texas South Central|-105,27.7,-93.7,30.7|proj=lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=4000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2848|p|NAD83(HARN) / Texas South|-100.2,25.8,-96.8,28.3|proj=lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2849|p|NAD83(HARN) / Utah North|-114.1,40.5,-109,42.1|proj=lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000 y_0=1000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2850|p|NAD83(HARN) / Utah Central|-114.1,38.4,-109,41.1|proj=lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000 y_0=2000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2851|p|NAD83(HARN) / Utah South|-114.1,36.9,-109,38.6|proj=lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000 y_0=3000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2852|p|NAD83(HARN) / Vermont|-73.5,42.7,-71.5,45.1|proj=tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2853|p|NAD83(HARN) / Virginia North|-80.1,37.7,-76.5,39.5|proj=lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000 y_0=2000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2854|p|NAD83(HARN) / Virginia South|-83.7,36.5,-75.3,38.3|proj=lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000 y_0=1000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2855|p|NAD83(HARN) / Washington North|-124.8,47,-117,49.1|proj=lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2856|p|NAD83(HARN) / Washington South|-124.4,45.5,-116.9,47.7|proj=lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2857|p|NAD83(HARN) / West Virginia North|-81.8,38.7,-77.7,40.7|proj=lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2858|p|NAD83(HARN) / West Virginia South|-82.7,37.2,-79,39.2|proj=lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2859|p|NAD83(HARN) / Wisconsin North|-92.9,45.3,-88,47.4|proj=lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2860|p|NAD83(HARN) / Wisconsin Central|-92.9,43.9,-86.2,45.8|proj=lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2861|p|NAD83(HARN) / Wisconsin South|-91.5,42.4,-86.9,44.4|proj=lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2862|p|NAD83(HARN) / Wyoming East|-106.4,40.9,-104,45.1|proj=tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2863|p|NAD83(HARN) / Wyoming East Central|-108.7,40.9,-106,45.1|proj=tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2864|p|NAD83(HARN) / Wyoming West Central|-111.1,40.9,-107.5,45.1|proj=tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2865|p|NAD83(HARN) / Wyoming West|-111.1,40.9,-109,44.7|proj=tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2866|p|NAD83(HARN) / Puerto Rico and Virgin Is.|-68,17.6,-64.5,18.6|proj=lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000 ellps=GRS80
2867|p|NAD83(HARN) / Arizona East (ft)|-111.8,31.3,-109,37.1|proj=tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 ellps=GRS80 units=ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2868|p|NAD83(HARN) / Arizona Central (ft)|-113.4,31.3,-110.4,37.1|proj=tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 ellps=GRS80 units=ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2869|p|NAD83(HARN) / Arizona West (ft)|-114.9,32,-112.5,37|proj=tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 ellps=GRS80 units=ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2870|p|NAD83(HARN) / California zone 1 (ftUS)|-124.5,39.5,-119.9,42.1|proj=lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2871|p|NAD83(HARN) / California zone 2 (ftUS)|-124.1,38,-119.5,40.2|proj=lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2872|p|NAD83(HARN) / California zone 3 (ftUS)|-123.1,36.7,-117.8,38.8|proj=lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2873|p|NAD83(HARN) / California zone 4 (ftUS)|-122.1,35.7,-115.6,37.6|proj=lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2874|p|NAD83(HARN) / California zone 5 (ftUS)|-121.5,32.7,-114.1,35.9|proj=lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2875|p|NAD83(HARN) / California zone 6 (ftUS)|-118.2,32.5,-114.4,34.1|proj=lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2876|p|NAD83(HARN) / Colorado North (ftUS)|-109.1,39.5,-102,41.1|proj=lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2877|p|NAD83(HARN) / Colorado Central (ftUS)|-109.1,38.1,-102,40.1|proj=lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2878|p|NAD83(HARN) / Colorado South (ftUS)|-109.1,36.9,-102,38.7|proj=lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2879|p|NAD83(HARN) / Connecticut (ftUS)|-73.8,40.9,-71.7,42.1|proj=lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.609601219 y_0=152400.30480061 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2880|p|NAD83(HARN) / Delaware (ftUS)|-75.8,38.4,-74.9,39.9|proj=tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2881|p|NAD83(HARN) / Florida East (ftUS)|-82.4,24.4,-79.9,30.9|proj=tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2882|p|NAD83(HARN) / Florida West (ftUS)|-83.4,26.2,-81.1,29.6|proj=tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2883|p|NAD83(HARN) / Florida North (ftUS)|-87.7,29.2,-82,31.1|proj=lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2884|p|NAD83(HARN) / Georgia East (ftUS)|-83.5,30.3,-80.7,34.7|proj=tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2885|p|NAD83(HARN) / Georgia West (ftUS)|-85.7,30.6,-82.9,35.1|proj=tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=699999.999898399 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2886|p|NAD83(HARN) / Idaho East (ftUS)|-113.3,41.9,-111,44.8|proj=tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2887|p|NAD83(HARN) / Idaho Central (ftUS)|-115.3,41.9,-112.6,45.7|proj=tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2888|p|NAD83(HARN) / Idaho West (ftUS)|-117.3,41.9,-114.3,49.1|proj=tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2891|p|NAD83(HARN) / Kentucky North (ftUS)|-86,37.7,-82.4,39.2|proj=lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2892|p|NAD83(HARN) / Kentucky South (ftUS)|-89.6,36.4,-81.9,38.2|proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2893|p|NAD83(HARN) / Maryland (ftUS)|-79.5,37.9,-74.9,39.8|proj=lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=399999.9998984 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2894|p|NAD83(HARN) / Massachusetts Mainland (ftUS)|-73.5,41.4,-69.8,42.9|proj=lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000.0001016 y_0=750000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2895|p|NAD83(HARN) / Massachusetts Island (ftUS)|-71,41.1,-69.8,41.6|proj=lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2896|p|NAD83(HARN) / Michigan North (ft)|-90.5,45,-83.4,48.4|proj=lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=7999999.999968 ellps=GRS80 units=ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2897|p|NAD83(HARN) / Michigan Central (ft)|-87.1,43.8,-82.2,46|proj=lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=5999999.999976 ellps=GRS80 units=ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2898|p|NAD83(HARN) / Michigan South (ft)|-87.2,41.6,-82.1,44.3|proj=lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=3999999.999984 ellps=GRS80 units=ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2899|p|NAD83(HARN) / Mississippi East (ftUS)|-90,30,-88,35.1|proj=tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2900|p|NAD83(HARN) / Mississippi West (ftUS)|-91.7,31,-89.3,35.1|proj=tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=699999.999898399 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2901|p|NAD83(HARN) / Montana (ft)|-116.1,44.3,-104,49.1|proj=lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=599999.9999976 ellps=GRS80 units=ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2902|p|NAD83(HARN) / New Mexico East (ftUS)|-105.8,32,-102.9,37|proj=tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2903|p|NAD83(HARN) / New Mexico Central (ftUS)|-107.8,31.7,-104.8,37|proj=tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2904|p|NAD83(HARN) / New Mexico West (ftUS)|-109.1,31.3,-106.3,37|proj=tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2905|p|NAD83(HARN) / New York East (ftUS)|-75.9,40.8,-73.2,45.1|proj=tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2906|p|NAD83(HARN) / New York Central (ftUS)|-77.8,41.9,-75,44.5|proj=tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=249999.9998984 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2907|p|NAD83(HARN) / New York West (ftUS)|-79.8,41.9,-77.3,43.7|proj=tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2908|p|NAD83(HARN) / New York Long Island (ftUS)|-74.3,40.4,-71.8,41.3|proj=lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2909|p|NAD83(HARN) / North Dakota North (ft)|-104.1,47.1,-96.8,49.1|proj=lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=599999.9999976 ellps=GRS80 units=ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2910|p|NAD83(HARN) / North Dakota South (ft)|-104.1,45.9,-96.5,47.9|proj=lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=599999.9999976 ellps=GRS80 units=ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2911|p|NAD83(HARN) / Oklahoma North (ftUS)|-103,35.2,-94.4,37.1|proj=lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2912|p|NAD83(HARN) / Oklahoma South (ftUS)|-100,33.6,-94.4,35.6|proj=lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2913|p|NAD83(HARN) / Oregon North (ft)|-124.2,43.9,-116.4,46.3|proj=lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 ellps=GRS80 units=ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2914|p|NAD83(HARN) / Oregon South (ft)|-124.6,41.9,-116.9,44.6|proj=lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 ellps=GRS80 units=ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2915|p|NAD83(HARN) / Tennessee (ftUS)|-90.4,34.9,-81.6,36.7|proj=lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2916|p|NAD83(HARN) / Texas North (ftUS)|-103.1,34.3,-99.9,36.5|proj=lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000.0001016 y_0=999999.999898399 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2917|p|NAD83(HARN) / Texas North Central (ftUS)|-103.1,31.7,-94,34.6|proj=lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2918|p|NAD83(HARN) / Texas Central (ftUS)|-106.7,29.7,-93.5,32.3|proj=lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=699999.999898399 y_0=3000000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2919|p|NAD83(HARN) / Texas South Central (ftUS)|-105,27.7,-93.7,30.7|proj=lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=3999999.9998984 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2920|p|NAD83(HARN) / Texas South (ftUS)|-100.2,25.8,-96.8,28.3|proj=lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2921|p|NAD83(HARN) / Utah North (ft)|-114.1,40.5,-109,42.1|proj=lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.0001504 y_0=999999.999996 ellps=GRS80 units=ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2922|p|NAD83(HARN) / Utah Central (ft)|-114.1,38.4,-109,41.1|proj=lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.0001504 y_0=1999999.999992 ellps=GRS80 units=ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2923|p|NAD83(HARN) / Utah South (ft)|-114.1,36.9,-109,38.6|proj=lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.0001504 y_0=2999999.999988 ellps=GRS80 units=ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2924|p|NAD83(HARN) / Virginia North (ftUS)|-80.1,37.7,-76.5,39.5|proj=lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000.0001016 y_0=2000000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2925|p|NAD83(HARN) / Virginia South (ftUS)|-83.7,36.5,-75.3,38.3|proj=lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000.0001016 y_0=999999.999898399 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2926|p|NAD83(HARN) / Washington North (ftUS)|-124.8,47,-117,49.1|proj=lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2927|p|NAD83(HARN) / Washington South (ftUS)|-124.4,45.5,-116.9,47.7|proj=lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000.0001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2928|p|NAD83(HARN) / Wisconsin North (ftUS)|-92.9,45.3,-88,47.4|proj=lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2929|p|NAD83(HARN) / Wisconsin Central (ftUS)|-92.9,43.9,-86.2,45.8|proj=lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2930|p|NAD83(HARN) / Wisconsin South (ftUS)|-91.5,42.4,-86.9,44.4|proj=lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2931|p|Beduaram / TM 13 NE|7.8,12.8,14.9,16.7|proj=tmerc lon_0=13 k=0.9996 x_0=500000 ellps=clrk80ign towgs84=-106,-87,188,0,0,0,0
2932|p|QND95 / Qatar National Grid|50.6,24.5,51.7,26.2|proj=tmerc lat_0=24.45 lon_0=51.2166666666667 k=0.99999 x_0=200000 y_0=300000 ellps=intl towgs84=-119.4248,-303.65872,-11.00061,1.164298,0.174458,1.096259,3.657065
2933|p|Segara / UTM zone 50S|116.7,-1.3,118,0|proj=utm zone=50 south ellps=bessel towgs84=-404.78,685.68,45.47
2935|p|Pulkovo 1942 / CS63 zone A1|39.9,41.3,43.1,43.6|proj=tmerc lat_0=0.116666666666667 lon_0=41.5333333333333 x_0=1300000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2936|p|Pulkovo 1942 / CS63 zone A2|43,38.8,46.1,43.1|proj=tmerc lat_0=0.116666666666667 lon_0=44.5333333333333 x_0=2300000 ellps=krass towgs84=25,-141,-78.5,-0,0.35,0.736,0
2937|p|Pulkovo 1942 / CS63 zone A3|46,38.3,49.1,42.1|proj=tmerc lat_0=0.116666666666667 lon_0=47.5333333333333 x_0=3300000 ellps=krass towgs84=25,-141,-78.5,-0,0.35,0.736,0
2938|p|Pulkovo 1942 / CS63 zone A4|49,37.8,51.8,42.6|proj=tmerc lat_0=0.116666666666667 lon_0=50.5333333333333 x_0=4300000 ellps=krass towgs84=25,-141,-78.5,-0,0.35,0.736,0
2940|p|Pulkovo 1942 / CS63 zone K3|52.2,41.4,55.3,51.8|proj=tmerc lat_0=0.133333333333333 lon_0=53.7666666666667 x_0=3300000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2941|p|Pulkovo 1942 / CS63 zone K4|55.2,41.2,58.3,51.2|proj=tmerc lat_0=0.133333333333333 lon_0=56.7666666666667 x_0=4300000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
2942|p|Porto Santo / UTM zone 28N|-17.4,32.3,-16.2,33.2|proj=utm zone=28 ellps=intl towgs84=-499,-249,314,0,0,0,0
2943|p|Selvagem Grande / UTM zone 28N|-16.2,29.9,-15.7,30.3|proj=utm zone=28 ellps=intl towgs84=-289,-124,60,0,0,0,0
2945|p|NAD83(CSRS) / MTM zone 3|-60,47.5,-57.1,55.4|proj=tmerc lon_0=-58.5 k=0.9999 x_0=304800 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2946|p|NAD83(CSRS) / MTM zone 4|-63,47.1,-60,59|proj=tmerc lon_0=-61.5 k=0.9999 x_0=304800 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2947|p|NAD83(CSRS) / MTM zone 5|-66,47.9,-63,60.6|proj=tmerc lon_0=-64.5 k=0.9999 x_0=304800 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2948|p|NAD83(CSRS) / MTM zone 6|-69,47.3,-66,59|proj=tmerc lon_0=-67.5 k=0.9999 x_0=304800 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2949|p|NAD83(CSRS) / MTM zone 7|-72,45,-69,61.8|proj=tmerc lon_0=-70.5 k=0.9999 x_0=304800 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2950|p|NAD83(CSRS) / MTM zone 8|-75,44.9,-72,62.6|proj=tmerc lon_0=-73.5 k=0.9999 x_0=304800 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2951|p|NAD83(CSRS) / MTM zone 9|-78,43.6,-75,62.7|proj=tmerc lon_0=-76.5 k=0.9999 x_0=304800 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2952|p|NAD83(CSRS) / MTM zone 10|-81,42.2,-78,62.5|proj=tmerc lon_0=-79.5 k=0.9999 x_0=304800 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2953|p|NAD83(CSRS) / New Brunswick Stereographic|-69.1,44.5,-63.7,48.1|proj=sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=2500000 y_0=7500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2954|p|NAD83(CSRS) / Prince Edward Isl. Stereographic (NAD83)|-64.5,45.9,-61.9,47.1|proj=sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2955|p|NAD83(CSRS) / UTM zone 11N|-120,48.9,-114,83.5|proj=utm zone=11 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2956|p|NAD83(CSRS) / UTM zone 12N|-114,48.9,-108,84|proj=utm zone=12 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2957|p|NAD83(CSRS) / UTM zone 13N|-108,48.9,-102,84|proj=utm zone=13 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2958|p|NAD83(CSRS) / UTM zone 17N|-84,41.6,-78,84|proj=utm zone=17 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2959|p|NAD83(CSRS) / UTM zone 18N|-78,43.6,-72,84|proj=utm zone=18 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2960|p|NAD83(CSRS) / UTM zone 19N|-72,40.8,-66,84|proj=utm zone=19 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2961|p|NAD83(CSRS) / UTM zone 20N|-66,40,-60,84|proj=utm zone=20 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2962|p|NAD83(CSRS) / UTM zone 21N|-60,38.5,-54,84|proj=utm zone=21 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2965|p|NAD83 / Indiana East (ftUS)|-86.6,37.9,-84.7,41.8|proj=tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983997 y_0=249999.9998984 ellps=GRS80 units=us-ft
2966|p|NAD83 / Indiana West (ftUS)|-88.1,37.7,-86.2,41.8|proj=tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249999.9998984 ellps=GRS80 units=us-ft
2967|p|NAD83(HARN) / Indiana East (ftUS)|-86.6,37.9,-84.7,41.8|proj=tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983997 y_0=249999.9998984 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2968|p|NAD83(HARN) / Indiana West (ftUS)|-88.1,37.7,-86.2,41.8|proj=tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249999.9998984 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2969|p|Fort Marigot / UTM zone 20N|-63.3,17.8,-62.7,18.2|proj=utm zone=20 ellps=intl towgs84=137,248,-430,0,0,0,0
2970|p|Guadeloupe 1948 / UTM zone 20N|-61.9,15.8,-60.9,16.6|proj=utm zone=20 ellps=intl towgs84=-472.29,-5.63,-304.12,0.4362,-0.8374,0.2563,1.8984
2971|p|CSG67 / UTM zone 22N|-54,3.4,-51.6,5.9|proj=utm zone=22 ellps=intl towgs84=-186,230,110,0,0,0,0
2972|p|RGFG95 / UTM zone 22N|-54,2.1,-49.4,8.9|proj=utm zone=22 ellps=GRS80
2973|p|Martinique 1938 / UTM zone 20N|-61.3,14.3,-60.7,15|proj=utm zone=20 ellps=intl towgs84=126.93,547.94,130.41,-2.7867,5.1612,-0.8584,13.8227
2975|p|RGR92 / UTM zone 40S|54,-24.8,58.3,-18.2|proj=utm zone=40 south ellps=GRS80
2976|p|Tahiti 52 / UTM zone 6S|-150,-18,-149,-17.4|proj=utm zone=6 south ellps=intl towgs84=162,117,154,0,0,0,0
2977|p|Tahaa 54 / UTM zone 5S|-152,-17,-150.8,-16.1|proj=utm zone=5 south ellps=intl towgs84=72.51,345.411,79.241,-1.5862,-0.8826,-0.5495,1.3653
2978|p|IGN72 Nuku Hiva / UTM zone 7S|-140.4,-9.6,-139.4,-8.7|proj=utm zone=7 south ellps=intl towgs84=84,274,65,0,0,0,0
2980|p|Combani 1950 / UTM zone 38S|44.9,-13.1,45.4,-12.6|proj=utm zone=38 south ellps=intl towgs84=-382,-59,-262,0,0,0,0
2981|p|IGN56 Lifou / UTM zone 58S|166.9,-21.3,167.6,-20.6|proj=utm zone=58 south ellps=intl towgs84=335.47,222.58,-230.94,0,0,0,0
2987|p|Saint Pierre et Miquelon 1950 / UTM zone 21N|-56.5,46.6,-56,47.2|proj=utm zone=21 ellps=clrk66 towgs84=11.363,424.148,373.13,0,0,0,0
2988|p|MOP78 / UTM zone 1S|-176.3,-13.5,-176,-13.1|proj=utm zone=1 south ellps=intl towgs84=253,-132,-127,0,0,0,0
2991|p|NAD83 / Oregon LCC (m)|-124.6,41.9,-116.4,46.3|proj=lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 ellps=GRS80
2992|p|NAD83 / Oregon GIC Lambert (ft)|-124.6,41.9,-116.4,46.3|proj=lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 ellps=GRS80 units=ft
2993|p|NAD83(HARN) / Oregon LCC (m)|-124.6,41.9,-116.4,46.3|proj=lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2994|p|NAD83(HARN) / Oregon GIC Lambert (ft)|-124.6,41.9,-116.4,46.3|proj=lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 ellps=GRS80 units=ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
2995|p|IGN53 Mare / UTM zone 58S|167.7,-21.8,168,-21.3|proj=utm zone=58 south ellps=intl towgs84=287.58,177.78,-135.41,0,0,0,0
2996|p|ST84 Ile des Pins / UTM zone 58S|167.3,-22.8,167.7,-22.4|proj=utm zone=58 south ellps=intl towgs84=-13,-348,292,0,0,0,0
2997|p|ST71 Belep / UTM zone 58S|163.5,-19.9,163.8,-19.5|proj=utm zone=58 south ellps=intl towgs84=-480.26,-438.32,-643.429,16.3119,20.1721,-4.0349,-111.7002
2998|p|NEA74 Noumea / UTM zone 58S|166.3,-22.4,166.6,-22.1|proj=utm zone=58 south ellps=intl towgs84=-10.18,-350.43,291.37,0,0,0,0
2999|p|Grand Comoros / UTM zone 38S|43.1,-12,43.6,-11.3|proj=utm zone=38 south ellps=intl towgs84=-963,510,-359,0,0,0,0
3000|p|Segara / NEIEZ|114.5,-4.3,119.1,4.3|proj=merc lon_0=110 k=0.997 x_0=3900000 y_0=900000 ellps=bessel towgs84=-403,684,41,0,0,0,0
3001|p|Batavia / NEIEZ|95.1,-9,115.8,6|proj=merc lon_0=110 k=0.997 x_0=3900000 y_0=900000 ellps=bessel towgs84=-377,681,-50,0,0,0,0
3002|p|Makassar / NEIEZ|118.7,-6.6,120.8,-1.8|proj=merc lon_0=110 k=0.997 x_0=3900000 y_0=900000 ellps=bessel towgs84=-587.8,519.75,145.76,0,0,0,0
3003|p|Monte Mario / Italy zone 1|5.9,36.5,12,47.1|proj=tmerc lon_0=9 k=0.9996 x_0=1500000 ellps=intl towgs84=-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68
3004|p|Monte Mario / Italy zone 2|12,34.7,19,47.1|proj=tmerc lon_0=15 k=0.9996 x_0=2520000 ellps=intl towgs84=-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68
3006|p|SWEREF99 TM|10,54.9,24.2,69.1|proj=utm zone=33 ellps=GRS80
3007|p|SWEREF99 12 00|10.9,56.7,13.2,60.2|proj=tmerc lon_0=12 x_0=150000 ellps=GRS80
3008|p|SWEREF99 13 30|12.1,55.2,14.8,62.3|proj=tmerc lon_0=13.5 x_0=150000 ellps=GRS80
3009|p|SWEREF99 15 00|13.5,55.9,16.2,61.7|proj=tmerc lon_0=15 x_0=150000 ellps=GRS80
3010|p|SWEREF99 16 30|15.4,56.1,17.7,62.3|proj=tmerc lon_0=16.5 x_0=150000 ellps=GRS80
3011|p|SWEREF99 18 00|17,58.6,19.7,60.7|proj=tmerc lon_0=18 x_0=150000 ellps=GRS80
3012|p|SWEREF99 14 15|11.9,61.5,15.6,64.4|proj=tmerc lon_0=14.25 x_0=150000 ellps=GRS80
3013|p|SWEREF99 15 45|13.6,60.4,17.1,65.2|proj=tmerc lon_0=15.75 x_0=150000 ellps=GRS80
3014|p|SWEREF99 17 15|14.3,62.1,19.1,67.2|proj=tmerc lon_0=17.25 x_0=150000 ellps=GRS80
3015|p|SWEREF99 18 45|17.1,56.8,20.3,66.2|proj=tmerc lon_0=18.75 x_0=150000 ellps=GRS80
3016|p|SWEREF99 20 15|16,63.4,23.3,69.1|proj=tmerc lon_0=20.25 x_0=150000 ellps=GRS80
3017|p|SWEREF99 21 45|19.6,65,23,66.5|proj=tmerc lon_0=21.75 x_0=150000 ellps=GRS80
3018|p|SWEREF99 23 15|21.8,65.4,24.2,68.2|proj=tmerc lon_0=23.25 x_0=150000 ellps=GRS80
3019|p|RT90 7.5 gon V|10.9,57.2,13,59.8|proj=tmerc lon_0=11.3082777777778 x_0=1500000 ellps=bessel towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0
3020|p|RT90 5 gon V|11.8,55.2,15.5,64.4|proj=tmerc lon_0=13.5582777777778 x_0=1500000 ellps=bessel towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0
3021|p|RT90 2.5 gon V|13.6,55.9,17.8,67.2|proj=tmerc lon_0=15.8082777777778 x_0=1500000 ellps=bessel towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0
3022|p|RT90 0 gon|16,56.8,20.3,68.6|proj=tmerc lon_0=18.0582777777778 x_0=1500000 ellps=bessel towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0
3023|p|RT90 2.5 gon O|18.4,63.3,22.2,69.1|proj=tmerc lon_0=20.3082777777778 x_0=1500000 ellps=bessel towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0
3024|p|RT90 5 gon O|21.3,65.2,24.2,68.6|proj=tmerc lon_0=22.5582777777778 x_0=1500000 ellps=bessel towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0
3025|p|RT38 7.5 gon V|10.9,57.2,13,59.8|proj=tmerc lon_0=11.3082777777778 x_0=1500000 ellps=bessel
3026|p|RT38 5 gon V|11.8,55.2,15.5,64.4|proj=tmerc lon_0=13.5582777777778 x_0=1500000 ellps=bessel
3027|p|RT38 2.5 gon V|13.6,55.9,17.8,67.2|proj=tmerc lon_0=15.8082777777778 x_0=1500000 ellps=bessel
3028|p|RT38 0 gon|16,56.8,20.3,68.6|proj=tmerc lon_0=18.0582777777778 x_0=1500000 ellps=bessel
3029|p|RT38 2.5 gon O|18.4,63.3,22.2,69.1|proj=tmerc lon_0=20.3082777777778 x_0=1500000 ellps=bessel
3030|p|RT38 5 gon O|21.3,65.2,24.2,68.6|proj=tmerc lon_0=22.5582777777778 x_0=1500000 ellps=bessel
3031|p|WGS 84 / Antarctic Polar Stereographic|-180,-90,180,-60|proj=stere lat_0=-90 lat_ts=-71 datum=WGS84
3032|p|WGS 84 / Australian Antarctic Polar Stereographic|45,-90,160,-60|proj=stere lat_0=-90 lat_ts=-71 lon_0=70 x_0=6000000 y_0=6000000 datum=WGS84
3033|p|WGS 84 / Australian Antarctic Lambert|45,-80,160,-60|proj=lcc lat_0=-50 lon_0=70 lat_1=-68.5 lat_2=-74.5 x_0=6000000 y_0=6000000 datum=WGS84
3034|p|ETRS89-extended / LCC Europe|-35.6,24.6,44.9,84.8|proj=lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000 ellps=GRS80
3035|p|ETRS89-extended / LAEA Europe|-35.6,24.6,44.9,84.8|proj=laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000 ellps=GRS80
3036|p|Moznet / UTM zone 36S|30.2,-27.6,36,-11.4|proj=utm zone=36 south ellps=WGS84
3037|p|Moznet / UTM zone 37S|36,-27.8,42,-10|proj=utm zone=37 south ellps=WGS84
3040|p|ETRS89 / UTM zone 28N (N-E)|-16.1,34.9,-11.9,72.5|proj=utm zone=28 ellps=GRS80
3041|p|ETRS89 / UTM zone 29N (N-E)|-12,34.9,-6,74.2|proj=utm zone=29 ellps=GRS80
3042|p|ETRS89 / UTM zone 30N (N-E)|-6,35.2,0.1,80.5|proj=utm zone=30 ellps=GRS80
3043|p|ETRS89 / UTM zone 31N (N-E)|0,37,6.1,82.5|proj=utm zone=31 ellps=GRS80
3044|p|ETRS89 / UTM zone 32N (N-E)|6,38.7,12.1,84.4|proj=utm zone=32 ellps=GRS80
3045|p|ETRS89 / UTM zone 33N (N-E)|12,46.4,18.1,84.5|proj=utm zone=33 ellps=GRS80
3046|p|ETRS89 / UTM zone 34N (N-E)|17.9,58.8,24.1,84.6|proj=utm zone=34 ellps=GRS80
3047|p|ETRS89 / UTM zone 35N (N-E)|24,59.6,30.1,84.8|proj=utm zone=35 ellps=GRS80
3048|p|ETRS89 / UTM zone 36N (N-E)|30,61.7,36.1,84.7|proj=utm zone=36 ellps=GRS80
3049|p|ETRS89 / UTM zone 37N (N-E)|36,72.9,38.1,79.1|proj=utm zone=37 ellps=GRS80
3054|p|Hjorsey 1955 / UTM zone 26N|-24.7,64.7,-24,65.9|proj=utm zone=26 ellps=intl towgs84=-73,47,-83,0,0,0,0
3055|p|Hjorsey 1955 / UTM zone 27N|-24,63.3,-18,66.6|proj=utm zone=27 ellps=intl towgs84=-73,47,-83,0,0,0,0
3056|p|Hjorsey 1955 / UTM zone 28N|-18,63.4,-13.3,66.6|proj=utm zone=28 ellps=intl towgs84=-73,47,-83,0,0,0,0
3057|p|ISN93 / Lambert 1993|-30.9,59.9,-5.5,69.6|proj=lcc lat_0=65 lon_0=-19 lat_1=64.25 lat_2=65.75 x_0=500000 y_0=500000 ellps=GRS80
3058|p|Helle 1954 / Jan Mayen Grid|-9.2,70.7,-7.8,71.3|proj=tmerc lon_0=-8.5 x_0=50000 y_0=-7800000 ellps=intl towgs84=982.6087,552.753,-540.873,6.68162662527694,-31.6114924086422,-19.8481610048168,16.805
3059|p|LKS92 / Latvia TM|19,55.6,28.3,58.1|proj=tmerc lon_0=24 k=0.9996 x_0=500000 y_0=-6000000 ellps=GRS80
3060|p|IGN72 Grande Terre / UTM zone 58S|163.9,-22.5,167.1,-20|proj=utm zone=58 south ellps=intl towgs84=-11.64,-348.6,291.98,0,0,0,0
3062|p|Azores Oriental 1995 / UTM zone 26N|-26,36.8,-24.7,38|proj=utm zone=26 ellps=intl towgs84=-208.719,129.685,52.092,-0.195,-0.014,0.327,0.198
3063|p|Azores Central 1995 / UTM zone 26N|-28.9,38.3,-26.9,39.2|proj=utm zone=26 ellps=intl towgs84=-103.088,162.481,-28.276,0.167,0.082,0.168,-1.504
3064|p|IGM95 / UTM zone 32N|5.9,36.5,12,47.1|proj=utm zone=32 ellps=GRS80
3065|p|IGM95 / UTM zone 33N|12,34.7,18,47.1|proj=utm zone=33 ellps=GRS80
3066|p|ED50 / Jordan TM|34.8,29.1,39.4,33.4|proj=tmerc lon_0=37 k=0.9998 x_0=500000 y_0=-3000000 ellps=intl towgs84=-112,-110.3,-140.2
3067|p|ETRS89 / TM35FIN(E,N)|19,58.8,31.6,70.1|proj=utm zone=35 ellps=GRS80
3068|p|DHDN / Soldner Berlin|13,52.3,13.8,52.7|proj=cass lat_0=52.4186482777778 lon_0=13.6272036666667 x_0=40000 y_0=10000 ellps=bessel towgs84=612.4,77,440.2,-0.054,0.057,-2.797,2.55
3070|p|NAD83 / Wisconsin Transverse Mercator|-92.9,42.4,-86.2,47.4|proj=tmerc lon_0=-90 k=0.9996 x_0=520000 y_0=-4480000 ellps=GRS80
3071|p|NAD83(HARN) / Wisconsin Transverse Mercator|-92.9,42.4,-86.2,47.4|proj=tmerc lon_0=-90 k=0.9996 x_0=520000 y_0=-4480000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3072|p|NAD83 / Maine CS2000 East|-68.6,44.1,-66.9,47.4|proj=tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 ellps=GRS80
3074|p|NAD83 / Maine CS2000 West|-71.1,43,-69.6,46.6|proj=tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 ellps=GRS80
3075|p|NAD83(HARN) / Maine CS2000 East|-68.6,44.1,-66.9,47.4|proj=tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3077|p|NAD83(HARN) / Maine CS2000 West|-71.1,43,-69.6,46.6|proj=tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3078|p|NAD83 / Michigan Oblique Mercator|-90.5,41.6,-82.1,48.4|proj=omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816 ellps=GRS80
3079|p|NAD83(HARN) / Michigan Oblique Mercator|-90.5,41.6,-82.1,48.4|proj=omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3080|p|NAD27 / Shackleford|-106.7,25.8,-93.5,36.5|proj=lcc lat_0=31.1666666666667 lon_0=-100 lat_1=27.4166666666667 lat_2=34.9166666666667 x_0=914400 y_0=914400 ellps=clrk66 units=ft towgs84=-8,159,175
3081|p|NAD83 / Texas State Mapping System|-106.7,25.8,-93.5,36.5|proj=lcc lat_0=31.1666666666667 lon_0=-100 lat_1=27.4166666666667 lat_2=34.9166666666667 x_0=1000000 y_0=1000000 ellps=GRS80
3082|p|NAD83 / Texas Centric Lambert Conformal|-106.7,25.8,-93.5,36.5|proj=lcc lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=5000000 ellps=GRS80
3083|p|NAD83 / Texas Centric Albers Equal Area|-106.7,25.8,-93.5,36.5|proj=aea lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000 ellps=GRS80
3084|p|NAD83(HARN) / Texas Centric Lambert Conformal|-106.7,25.8,-93.5,36.5|proj=lcc lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=5000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3085|p|NAD83(HARN) / Texas Centric Albers Equal Area|-106.7,25.8,-93.5,36.5|proj=aea lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3088|p|NAD83 / Kentucky Single Zone|-89.6,36.4,-81.9,39.2|proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80
3089|p|NAD83 / Kentucky Single Zone (ftUS)|-89.6,36.4,-81.9,39.2|proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=999999.999898399 ellps=GRS80 units=us-ft
3090|p|NAD83(HARN) / Kentucky Single Zone|-89.6,36.4,-81.9,39.2|proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3091|p|NAD83(HARN) / Kentucky Single Zone (ftUS)|-89.6,36.4,-81.9,39.2|proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=999999.999898399 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3092|p|Tokyo / UTM zone 51N|123.6,23.9,125.6,25|proj=utm zone=51 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
3093|p|Tokyo / UTM zone 52N|126.6,24.4,132,34.9|proj=utm zone=52 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
3094|p|Tokyo / UTM zone 53N|132,20.3,138,37.6|proj=utm zone=53 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
3095|p|Tokyo / UTM zone 54N|138,24.6,144,45.6|proj=utm zone=54 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
3096|p|Tokyo / UTM zone 55N|144,42.8,145.9,44.4|proj=utm zone=55 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
3097|p|JGD2000 / UTM zone 51N|122.3,21.1,126,29.8|proj=utm zone=51 ellps=GRS80
3098|p|JGD2000 / UTM zone 52N|126,21.1,132,38.7|proj=utm zone=52 ellps=GRS80
3099|p|JGD2000 / UTM zone 53N|132,17,138,43.6|proj=utm zone=53 ellps=GRS80
3100|p|JGD2000 / UTM zone 54N|138,17.6,144,46.1|proj=utm zone=54 ellps=GRS80
3101|p|JGD2000 / UTM zone 55N|144,23,147.9,45.7|proj=utm zone=55 ellps=GRS80
3102|p|American Samoa 1962 / American Samoa Lambert|-170.9,-14.5,-169.3,-14.1|proj=lcc lat_1=-14.2666666666667 lat_0=-14.2666666666667 lon_0=-170 x_0=152400.30480061 y_0=95169.3116586233 ellps=clrk66 towgs84=-115,118,426,0,0,0,0 units=us-ft
3106|p|Gulshan 303 / TM 90 NE|88,20.5,92.7,26.7|proj=tmerc lon_0=90 k=0.9996 x_0=500000 ellps=evrst30 towgs84=283.729,735.942,261.143,0,0,0,0
3107|p|GDA94 / SA Lambert|128.9,-38.2,141.1,-25.9|proj=lcc lat_0=-32 lon_0=135 lat_1=-28 lat_2=-36 x_0=1000000 y_0=2000000 ellps=GRS80
3108|p|ETRS89 / Guernsey Grid|-3.8,49.1,-2,50.2|proj=tmerc lat_0=49.5 lon_0=-2.41666666666667 k=0.999997 x_0=47000 y_0=50000 ellps=GRS80
3109|p|ETRS89 / Jersey Transverse Mercator|-2.8,48.7,-1.8,49.5|proj=tmerc lat_0=49.225 lon_0=-2.135 k=0.9999999 x_0=40000 y_0=70000 ellps=GRS80
3110|p|AGD66 / Vicgrid66|140.9,-39.2,150.1,-33.9|proj=lcc lat_0=-37 lon_0=145 lat_1=-36 lat_2=-38 x_0=2500000 y_0=4500000 ellps=aust_SA towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29
3111|p|GDA94 / Vicgrid|140.9,-39.2,150.1,-33.9|proj=lcc lat_0=-37 lon_0=145 lat_1=-36 lat_2=-38 x_0=2500000 y_0=2500000 ellps=GRS80
3113|p|GDA94 / BCSG02|152.3,-29.4,153.7,-24.6|proj=tmerc lat_0=-28 lon_0=153 k=0.99999 x_0=50000 y_0=100000 ellps=GRS80
3114|p|MAGNA-SIRGAS / Colombia Far West zone|-79.1,1.2,-78.5,2.5|proj=tmerc lat_0=4.59620041666667 lon_0=-80.0775079166667 x_0=1000000 y_0=1000000 ellps=GRS80
3115|p|MAGNA-SIRGAS / Colombia West zone|-78.6,0,-75.5,10.3|proj=tmerc lat_0=4.59620041666667 lon_0=-77.0775079166667 x_0=1000000 y_0=1000000 ellps=GRS80
3116|p|MAGNA-SIRGAS / Colombia Bogota zone|-75.6,-2.6,-72.5,11.9|proj=tmerc lat_0=4.59620041666667 lon_0=-74.0775079166667 x_0=1000000 y_0=1000000 ellps=GRS80
3117|p|MAGNA-SIRGAS / Colombia East Central zone|-72.6,-4.3,-69.5,12.6|proj=tmerc lat_0=4.59620041666667 lon_0=-71.0775079166667 x_0=1000000 y_0=1000000 ellps=GRS80
3118|p|MAGNA-SIRGAS / Colombia East zone|-69.6,-2.3,-66.8,6.4|proj=tmerc lat_0=4.59620041666667 lon_0=-68.0775079166667 x_0=1000000 y_0=1000000 ellps=GRS80
3119|p|Douala 1948 / AEF west|8.4,2.1,10.4,5|proj=tmerc lon_0=10.5 k=0.999 x_0=1000000 y_0=1000000 ellps=intl towgs84=-206.1,-174.7,-87.7,0,0,0,0
3120|p|Pulkovo 1942(58) / Poland zone I|18,49,24.2,52.4|proj=sterea lat_0=50.625 lon_0=21.0833333333333 k=0.9998 x_0=4637000 y_0=5467000 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
3121|p|PRS92 / Philippines zone 1|116,6.2,118,18.7|proj=tmerc lon_0=117 k=0.99995 x_0=500000 ellps=clrk66 towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06
3122|p|PRS92 / Philippines zone 2|118,3,120.1,20.5|proj=tmerc lon_0=119 k=0.99995 x_0=500000 ellps=clrk66 towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06
3123|p|PRS92 / Philippines zone 3|119.7,3,122.3,21.7|proj=tmerc lon_0=121 k=0.99995 x_0=500000 ellps=clrk66 towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06
3124|p|PRS92 / Philippines zone 4|121.7,3.4,124.3,22.2|proj=tmerc lon_0=123 k=0.99995 x_0=500000 ellps=clrk66 towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06
3125|p|PRS92 / Philippines zone 5|123.7,4.7,126.7,22|proj=tmerc lon_0=125 k=0.99995 x_0=500000 ellps=clrk66 towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06
3126|p|ETRS89 / ETRS-GK19FIN|19.2,60,19.5,60.4|proj=tmerc lon_0=19 x_0=500000 ellps=GRS80
3127|p|ETRS89 / ETRS-GK20FIN|19.5,59.9,20.5,60.5|proj=tmerc lon_0=20 x_0=500000 ellps=GRS80
3128|p|ETRS89 / ETRS-GK21FIN|20.5,59.8,21.5,69.4|proj=tmerc lon_0=21 x_0=500000 ellps=GRS80
3129|p|ETRS89 / ETRS-GK22FIN|21.5,59.7,22.5,69.4|proj=tmerc lon_0=22 x_0=500000 ellps=GRS80
3130|p|ETRS89 / ETRS-GK23FIN|22.5,59.7,23.5,68.8|proj=tmerc lon_0=23 x_0=500000 ellps=GRS80
3131|p|ETRS89 / ETRS-GK24FIN|23.5,59.8,24.5,68.9|proj=tmerc lon_0=24 x_0=500000 ellps=GRS80
3132|p|ETRS89 / ETRS-GK25FIN|24.5,59.9,25.5,68.9|proj=tmerc lon_0=25 x_0=500000 ellps=GRS80
3133|p|ETRS89 / ETRS-GK26FIN|25.5,60.1,26.5,70|proj=tmerc lon_0=26 x_0=500000 ellps=GRS80
3134|p|ETRS89 / ETRS-GK27FIN|26.5,60.3,27.5,70.1|proj=tmerc lon_0=27 x_0=500000 ellps=GRS80
3135|p|ETRS89 / ETRS-GK28FIN|27.5,60.4,28.5,70.1|proj=tmerc lon_0=28 x_0=500000 ellps=GRS80
3136|p|ETRS89 / ETRS-GK29FIN|28.5,60.9,29.5,69.9|proj=tmerc lon_0=29 x_0=500000 ellps=GRS80
3137|p|ETRS89 / ETRS-GK30FIN|29.5,61.4,30.5,68|proj=tmerc lon_0=30 x_0=500000 ellps=GRS80
3138|p|ETRS89 / ETRS-GK31FIN|30.5,62,31.6,64.3|proj=tmerc lon_0=31 x_0=500000 ellps=GRS80
3139|p|Vanua Levu 1915 / Vanua Levu Grid|178.4,-17.1,-179.7,-16.1|proj=cass hyperbolic lat_0=-16.25 lon_0=179.333333333333 x_0=251727.9155424 y_0=334519.953768 a=6378306.3696 b=6356571.996 units=link towgs84=51,391,-36
3140|p|Viti Levu 1912 / Viti Levu Grid|177.1,-18.4,178.8,-17.2|proj=cass lat_0=-18 lon_0=178 x_0=109435.392 y_0=141622.272 a=6378306.3696 b=6356571.996 towgs84=98,390,-22,0,0,0,0 units=link
3141|p|Fiji 1956 / UTM zone 60S|176.8,-19.3,180,-16.1|proj=utm zone=60 south ellps=intl towgs84=265.025,384.929,-194.046,0,0,0,0
3142|p|Fiji 1956 / UTM zone 1S|-180,-17.1,-179.7,-16.1|proj=utm zone=1 south ellps=intl towgs84=265.025,384.929,-194.046,0,0,0,0
3149|p|Indian 1960 / UTM zone 49N|108,10.4,109.6,21.6|proj=utm zone=49 ellps=evrst30 towgs84=198,881,317,0,0,0,0
3152|p|ST74|17.7,59.2,18.2,59.5|proj=tmerc lon_0=18.05779 k=0.99999425 x_0=100178.1808 y_0=-6500614.7836 ellps=GRS80
3154|p|NAD83(CSRS) / UTM zone 7N|-141.1,52,-138,72.6|proj=utm zone=7 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3155|p|NAD83(CSRS) / UTM zone 8N|-138,48,-132,79.5|proj=utm zone=8 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3156|p|NAD83(CSRS) / UTM zone 9N|-132,46.5,-126,81|proj=utm zone=9 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3157|p|NAD83(CSRS) / UTM zone 10N|-126,48.1,-120,81.8|proj=utm zone=10 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3158|p|NAD83(CSRS) / UTM zone 14N|-102,48.9,-96,84|proj=utm zone=14 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3159|p|NAD83(CSRS) / UTM zone 15N|-96,48,-90,84|proj=utm zone=15 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3160|p|NAD83(CSRS) / UTM zone 16N|-90,46.1,-84,84|proj=utm zone=16 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3163|p|RGNC91-93 / Lambert New Caledonia|163.5,-22.8,168.2,-19.5|proj=lcc lat_0=-21.5 lon_0=166 lat_1=-20.6666666666667 lat_2=-22.3333333333333 x_0=400000 y_0=300000 ellps=GRS80
3164|p|ST87 Ouvea / UTM zone 58S|166.4,-20.8,166.8,-20.3|proj=utm zone=58 south ellps=WGS84 towgs84=-56.263,16.136,-22.856,0,0,0,0
3165|p|NEA74 Noumea / Noumea Lambert|166.3,-22.4,166.6,-22.1|proj=lcc lat_0=-22.26969175 lon_0=166.44242575 lat_1=-22.24469175 lat_2=-22.29469175 x_0=0.66 y_0=1.02 ellps=intl towgs84=-10.18,-350.43,291.37,0,0,0,0
3166|p|NEA74 Noumea / Noumea Lambert 2|166.3,-22.4,166.6,-22.1|proj=lcc lat_0=-22.2697222222222 lon_0=166.4425 lat_1=-22.2447222222222 lat_2=-22.2947222222222 x_0=8.313 y_0=-2.354 ellps=intl towgs84=-10.18,-350.43,291.37,0,0,0,0
3169|p|RGNC91-93 / UTM zone 57S|156.2,-26.1,162.1,-15.3|proj=utm zone=57 south ellps=GRS80
3170|p|RGNC91-93 / UTM zone 58S|162,-26.5,168,-14.8|proj=utm zone=58 south ellps=GRS80
3171|p|RGNC91-93 / UTM zone 59S|168,-26,174.3,-19.7|proj=utm zone=59 south ellps=GRS80
3172|p|IGN53 Mare / UTM zone 59S|168,-21.8,168.2,-21.3|proj=utm zone=59 south ellps=intl towgs84=287.58,177.78,-135.41,0,0,0,0
3174|p|NAD83 / Great Lakes Albers|-93.2,40.9,-74.4,50.8|proj=aea lat_0=45.568977 lon_0=-84.455955 lat_1=42.122774 lat_2=49.01518 x_0=1000000 y_0=1000000 ellps=GRS80
3175|p|NAD83 / Great Lakes and St Lawrence Albers|-93.2,40.9,-54.7,52.3|proj=aea lat_0=45.568977 lon_0=-83.248627 lat_1=42.122774 lat_2=49.01518 x_0=1000000 y_0=1000000 ellps=GRS80
3177|p|LGD2006 / Libya TM|9.3,19.5,26.3,35.3|proj=tmerc lon_0=17 k=0.9965 x_0=1000000 ellps=intl towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0
3178|p|GR96 / UTM zone 18N|-75,74.5,-72,79.1|proj=utm zone=18 ellps=GRS80
3179|p|GR96 / UTM zone 19N|-72,73.2,-66,80.9|proj=utm zone=19 ellps=GRS80
3180|p|GR96 / UTM zone 20N|-66,68.9,-60,82.3|proj=utm zone=20 ellps=GRS80
3181|p|GR96 / UTM zone 21N|-60,58.9,-54,84|proj=utm zone=21 ellps=GRS80
3182|p|GR96 / UTM zone 22N|-54,56.9,-48,84|proj=utm zone=22 ellps=GRS80
3183|p|GR96 / UTM zone 23N|-48,56.3,-42,84|proj=utm zone=23 ellps=GRS80
3184|p|GR96 / UTM zone 24N|-42,56.5,-36,84|proj=utm zone=24 ellps=GRS80
3185|p|GR96 / UTM zone 25N|-36,60.1,-30,84|proj=utm zone=25 ellps=GRS80
3186|p|GR96 / UTM zone 26N|-30,64.9,-24,84|proj=utm zone=26 ellps=GRS80
3187|p|GR96 / UTM zone 27N|-24,67.7,-18,84|proj=utm zone=27 ellps=GRS80
3188|p|GR96 / UTM zone 28N|-18,68.6,-12,84|proj=utm zone=28 ellps=GRS80
3189|p|GR96 / UTM zone 29N|-12,72.4,-6,84|proj=utm zone=29 ellps=GRS80
3190|p|LGD2006 / Libya TM zone 5|9.3,25.3,10.1,30.5|proj=tmerc lon_0=9 k=0.99995 x_0=200000 ellps=intl towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0
3191|p|LGD2006 / Libya TM zone 6|10,23.5,12,33.3|proj=tmerc lon_0=11 k=0.99995 x_0=200000 ellps=intl towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0
3192|p|LGD2006 / Libya TM zone 7|12,22.8,14,33.1|proj=tmerc lon_0=13 k=0.99995 x_0=200000 ellps=intl towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0
3193|p|LGD2006 / Libya TM zone 8|14,22.6,16,32.8|proj=tmerc lon_0=15 k=0.99995 x_0=200000 ellps=intl towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0
3194|p|LGD2006 / Libya TM zone 9|16,22.5,18.1,31.4|proj=tmerc lon_0=17 k=0.99995 x_0=200000 ellps=intl towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0
3195|p|LGD2006 / Libya TM zone 10|18,21.5,20,32.2|proj=tmerc lon_0=19 k=0.99995 x_0=200000 ellps=intl towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0
3196|p|LGD2006 / Libya TM zone 11|20,20.5,22,33|proj=tmerc lon_0=21 k=0.99995 x_0=200000 ellps=intl towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0
3197|p|LGD2006 / Libya TM zone 12|22,19.5,24,33|proj=tmerc lon_0=23 k=0.99995 x_0=200000 ellps=intl towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0
3198|p|LGD2006 / Libya TM zone 13|24,19.9,25.3,32.2|proj=tmerc lon_0=25 k=0.99995 x_0=200000 ellps=intl towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0
3199|p|LGD2006 / UTM zone 32N|9.3,23.5,12,34|proj=utm zone=32 ellps=intl towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0
3201|p|LGD2006 / UTM zone 33N|12,22.5,18,35.3|proj=utm zone=33 ellps=intl towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0
3202|p|LGD2006 / UTM zone 34N|17.9,19.5,24.1,35.1|proj=utm zone=34 ellps=intl towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0
3203|p|LGD2006 / UTM zone 35N|24,19.9,26.3,33.6|proj=utm zone=35 ellps=intl towgs84=-208.4058,-109.8777,-2.5764,0,0,0,0
3204|p|WGS 84 / SCAR IMW SP19-20|-72,-64,-60,-60|proj=lcc lat_0=-90 lon_0=-66 lat_1=-60.6666666666667 lat_2=-63.3333333333333 datum=WGS84
3205|p|WGS 84 / SCAR IMW SP21-22|-60,-64,-48,-60|proj=lcc lat_0=-90 lon_0=-54 lat_1=-60.6666666666667 lat_2=-63.3333333333333 datum=WGS84
3206|p|WGS 84 / SCAR IMW SP23-24|-48,-64,-36,-60|proj=lcc lat_0=-90 lon_0=-42 lat_1=-60.6666666666667 lat_2=-63.3333333333333 datum=WGS84
3207|p|WGS 84 / SCAR IMW SQ01-02|-180,-68,-168,-64|proj=lcc lat_0=-90 lon_0=-174 lat_1=-64.6666666666667 lat_2=-67.3333333333333 datum=WGS84
3208|p|WGS 84 / SCAR IMW SQ19-20|-72,-68,-60,-64|proj=lcc lat_0=-90 lon_0=-66 lat_1=-64.6666666666667 lat_2=-67.3333333333333 datum=WGS84
3209|p|WGS 84 / SCAR IMW SQ21-22|-60,-68,-48,-64|proj=lcc lat_0=-90 lon_0=-54 lat_1=-64.6666666666667 lat_2=-67.3333333333333 datum=WGS84
3210|p|WGS 84 / SCAR IMW SQ37-38|36,-68,48,-64|proj=lcc lat_0=-90 lon_0=42 lat_1=-64.6666666666667 lat_2=-67.3333333333333 datum=WGS84
3211|p|WGS 84 / SCAR IMW SQ39-40|48,-68,60,-64|proj=lcc lat_0=-90 lon_0=54 lat_1=-64.6666666666667 lat_2=-67.3333333333333 datum=WGS84
3212|p|WGS 84 / SCAR IMW SQ41-42|60,-68,72,-64|proj=lcc lat_0=-90 lon_0=66 lat_1=-64.6666666666667 lat_2=-67.3333333333333 datum=WGS84
3213|p|WGS 84 / SCAR IMW SQ43-44|72,-68,84,-64|proj=lcc lat_0=-90 lon_0=78 lat_1=-64.6666666666667 lat_2=-67.3333333333333 datum=WGS84
3214|p|WGS 84 / SCAR IMW SQ45-46|84,-68,96,-64|proj=lcc lat_0=-90 lon_0=90 lat_1=-64.6666666666667 lat_2=-67.3333333333333 datum=WGS84
3215|p|WGS 84 / SCAR IMW SQ47-48|96,-68,108,-64|proj=lcc lat_0=-90 lon_0=102 lat_1=-64.6666666666667 lat_2=-67.3333333333333 datum=WGS84
3216|p|WGS 84 / SCAR IMW SQ49-50|108,-68,120,-64|proj=lcc lat_0=-90 lon_0=114 lat_1=-64.6666666666667 lat_2=-67.3333333333333 datum=WGS84
3217|p|WGS 84 / SCAR IMW SQ51-52|120,-68,132,-64|proj=lcc lat_0=-90 lon_0=126 lat_1=-64.6666666666667 lat_2=-67.3333333333333 datum=WGS84
3218|p|WGS 84 / SCAR IMW SQ53-54|132,-68,144,-64|proj=lcc lat_0=-90 lon_0=138 lat_1=-64.6666666666667 lat_2=-67.3333333333333 datum=WGS84
3219|p|WGS 84 / SCAR IMW SQ55-56|144,-68,156,-64|proj=lcc lat_0=-90 lon_0=150 lat_1=-64.6666666666667 lat_2=-67.3333333333333 datum=WGS84
3220|p|WGS 84 / SCAR IMW SQ57-58|156,-68,168,-64|proj=lcc lat_0=-90 lon_0=162 lat_1=-64.6666666666667 lat_2=-67.3333333333333 datum=WGS84
3221|p|WGS 84 / SCAR IMW SR13-14|-108,-72,-96,-68|proj=lcc lat_0=-90 lon_0=-102 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3222|p|WGS 84 / SCAR IMW SR15-16|-96,-72,-84,-68|proj=lcc lat_0=-90 lon_0=-90 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3223|p|WGS 84 / SCAR IMW SR17-18|-84,-72,-72,-68|proj=lcc lat_0=-90 lon_0=-78 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3224|p|WGS 84 / SCAR IMW SR19-20|-72,-72,-60,-68|proj=lcc lat_0=-90 lon_0=-66 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3225|p|WGS 84 / SCAR IMW SR27-28|-24,-72,-12,-68|proj=lcc lat_0=-90 lon_0=-18 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3226|p|WGS 84 / SCAR IMW SR29-30|-12,-72,0,-68|proj=lcc lat_0=-90 lon_0=-6 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3227|p|WGS 84 / SCAR IMW SR31-32|0,-72,12,-68|proj=lcc lat_0=-90 lon_0=6 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3228|p|WGS 84 / SCAR IMW SR33-34|12,-72,24,-68|proj=lcc lat_0=-90 lon_0=18 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3229|p|WGS 84 / SCAR IMW SR35-36|24,-72,36,-68|proj=lcc lat_0=-90 lon_0=30 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3230|p|WGS 84 / SCAR IMW SR37-38|36,-72,48,-68|proj=lcc lat_0=-90 lon_0=42 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3231|p|WGS 84 / SCAR IMW SR39-40|48,-72,60,-68|proj=lcc lat_0=-90 lon_0=54 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3232|p|WGS 84 / SCAR IMW SR41-42|60,-72,72,-68|proj=lcc lat_0=-90 lon_0=66 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3233|p|WGS 84 / SCAR IMW SR43-44|72,-72,84,-68|proj=lcc lat_0=-90 lon_0=78 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3234|p|WGS 84 / SCAR IMW SR45-46|84,-72,96,-68|proj=lcc lat_0=-90 lon_0=90 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3235|p|WGS 84 / SCAR IMW SR47-48|96,-72,108,-68|proj=lcc lat_0=-90 lon_0=102 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3236|p|WGS 84 / SCAR IMW SR49-50|108,-72,120,-68|proj=lcc lat_0=-90 lon_0=114 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3237|p|WGS 84 / SCAR IMW SR51-52|120,-72,132,-68|proj=lcc lat_0=-90 lon_0=126 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3238|p|WGS 84 / SCAR IMW SR53-54|132,-72,144,-68|proj=lcc lat_0=-90 lon_0=138 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3239|p|WGS 84 / SCAR IMW SR55-56|144,-72,156,-68|proj=lcc lat_0=-90 lon_0=150 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3240|p|WGS 84 / SCAR IMW SR57-58|156,-72,168,-68|proj=lcc lat_0=-90 lon_0=162 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3241|p|WGS 84 / SCAR IMW SR59-60|168,-72,180,-68|proj=lcc lat_0=-90 lon_0=174 lat_1=-68.6666666666667 lat_2=-71.3333333333333 datum=WGS84
3242|p|WGS 84 / SCAR IMW SS04-06|-162,-76,-144,-72|proj=lcc lat_0=-90 lon_0=-153 lat_1=-72.6666666666667 lat_2=-75.3333333333333 datum=WGS84
3243|p|WGS 84 / SCAR IMW SS07-09|-144,-76,-126,-72|proj=lcc lat_0=-90 lon_0=-135 lat_1=-72.6666666666667 lat_2=-75.3333333333333 datum=WGS84
3244|p|WGS 84 / SCAR IMW SS10-12|-126,-76,-108,-72|proj=lcc lat_0=-90 lon_0=-117 lat_1=-72.6666666666667 lat_2=-75.3333333333333 datum=WGS84
3245|p|WGS 84 / SCAR IMW SS13-15|-108,-76,-90,-72|proj=lcc lat_0=-90 lon_0=-99 lat_1=-72.6666666666667 lat_2=-75.3333333333333 datum=WGS84
3246|p|WGS 84 / SCAR IMW SS16-18|-90,-76,-72,-72|proj=lcc lat_0=-90 lon_0=-81 lat_1=-72.6666666666667 lat_2=-75.3333333333333 datum=WGS84
3247|p|WGS 84 / SCAR IMW SS19-21|-72,-76,-54,-72|proj=lcc lat_0=-90 lon_0=-63 lat_1=-72.6666666666667 lat_2=-75.3333333333333 datum=WGS84
3248|p|WGS 84 / SCAR IMW SS25-27|-36,-76,-18,-72|proj=lcc lat_0=-90 lon_0=-27 lat_1=-72.6666666666667 lat_2=-75.3333333333333 datum=WGS84
3249|p|WGS 84 / SCAR IMW SS28-30|-18,-76,0,-72|proj=lcc lat_0=-90 lon_0=-9 lat_1=-72.6666666666667 lat_2=-75.3333333333333 datum=WGS84
3250|p|WGS 84 / SCAR IMW SS31-33|0,-76,18,-72|proj=lcc lat_0=-90 lon_0=9 lat_1=-72.6666666666667 lat_2=-75.3333333333333 datum=WGS84
3251|p|WGS 84 / SCAR IMW SS34-36|18,-76,36,-72|proj=lcc lat_0=-90 lon_0=27 lat_1=-72.6666666666667 lat_2=-75.3333333333333 datum=WGS84
3252|p|WGS 84 / SCAR IMW SS37-39|36,-76,54,-72|proj=lcc lat_0=-90 lon_0=45 lat_1=-72.6666666666667 lat_2=-75.3333333333333 datum=WGS84
3253|p|WGS 84 / SCAR IMW SS40-42|54,-76,72,-72|proj=lcc lat_0=-90 lon_0=63 lat_1=-72.6666666666667 lat_2=-75.3333333333333 datum=WGS84
3254|p|WGS 84 / SCAR IMW SS43-45|72,-76,90,-72|proj=lcc lat_0=-90 lon_0=81 lat_1=-72.6666666666667 lat_2=-75.3333333333333 datum=WGS84
3255|p|WGS 84 / SCAR IMW SS46-48|90,-76,108,-72|proj=lcc lat_0=-90 lon_0=99 lat_1=-72.6666666666667 lat_2=-75.3333333333333 datum=WGS84
3256|p|WGS 84 / SCAR IMW SS49-51|108,-76,126,-72|proj=lcc lat_0=-90 lon_0=117 lat_1=-72.6666666666667 lat_2=-75.3333333333333 datum=WGS84
3257|p|WGS 84 / SCAR IMW SS52-54|126,-76,144,-72|proj=lcc lat_0=-90 lon_0=135 lat_1=-72.6666666666667 lat_2=-75.3333333333333 datum=WGS84
3258|p|WGS 84 / SCAR IMW SS55-57|144,-76,162,-72|proj=lcc lat_0=-90 lon_0=153 lat_1=-72.6666666666667 lat_2=-75.3333333333333 datum=WGS84
3259|p|WGS 84 / SCAR IMW SS58-60|162,-76,180,-72|proj=lcc lat_0=-90 lon_0=171 lat_1=-72.6666666666667 lat_2=-75.3333333333333 datum=WGS84
3260|p|WGS 84 / SCAR IMW ST01-04|-180,-80,-156,-76|proj=lcc lat_0=-90 lon_0=-168 lat_1=-76.6666666666667 lat_2=-79.3333333333333 datum=WGS84
3261|p|WGS 84 / SCAR IMW ST05-08|-156,-80,-132,-76|proj=lcc lat_0=-90 lon_0=-144 lat_1=-76.6666666666667 lat_2=-79.3333333333333 datum=WGS84
3262|p|WGS 84 / SCAR IMW ST09-12|-132,-80,-108,-76|proj=lcc lat_0=-90 lon_0=-120 lat_1=-76.6666666666667 lat_2=-79.3333333333333 datum=WGS84
3263|p|WGS 84 / SCAR IMW ST13-16|-108,-80,-84,-76|proj=lcc lat_0=-90 lon_0=-96 lat_1=-76.6666666666667 lat_2=-79.3333333333333 datum=WGS84
3264|p|WGS 84 / SCAR IMW ST17-20|-84,-80,-60,-76|proj=lcc lat_0=-90 lon_0=-72 lat_1=-76.6666666666667 lat_2=-79.3333333333333 datum=WGS84
3265|p|WGS 84 / SCAR IMW ST21-24|-60,-80,-36,-76|proj=lcc lat_0=-90 lon_0=-48 lat_1=-76.6666666666667 lat_2=-79.3333333333333 datum=WGS84
3266|p|WGS 84 / SCAR IMW ST25-28|-36,-80,-12,-76|proj=lcc lat_0=-90 lon_0=-24 lat_1=-76.6666666666667 lat_2=-79.3333333333333 datum=WGS84
3267|p|WGS 84 / SCAR IMW ST29-32|-12,-80,12,-76|proj=lcc lat_0=-90 lat_1=-76.6666666666667 lat_2=-79.3333333333333 datum=WGS84
3268|p|WGS 84 / SCAR IMW ST33-36|12,-80,36,-76|proj=lcc lat_0=-90 lon_0=24 lat_1=-76.6666666666667 lat_2=-79.3333333333333 datum=WGS84
3269|p|WGS 84 / SCAR IMW ST37-40|36,-80,60,-76|proj=lcc lat_0=-90 lon_0=48 lat_1=-76.6666666666667 lat_2=-79.3333333333333 datum=WGS84
3270|p|WGS 84 / SCAR IMW ST41-44|60,-80,84,-76|proj=lcc lat_0=-90 lon_0=72 lat_1=-76.6666666666667 lat_2=-79.3333333333333 datum=WGS84
3271|p|WGS 84 / SCAR IMW ST45-48|84,-80,108,-76|proj=lcc lat_0=-90 lon_0=96 lat_1=-76.6666666666667 lat_2=-79.3333333333333 datum=WGS84
3272|p|WGS 84 / SCAR IMW ST49-52|108,-80,132,-76|proj=lcc lat_0=-90 lon_0=120 lat_1=-76.6666666666667 lat_2=-79.3333333333333 datum=WGS84
3273|p|WGS 84 / SCAR IMW ST53-56|132,-80,156,-76|proj=lcc lat_0=-90 lon_0=144 lat_1=-76.6666666666667 lat_2=-79.3333333333333 datum=WGS84
3274|p|WGS 84 / SCAR IMW ST57-60|156,-80,180,-76|proj=lcc lat_0=-90 lon_0=168 lat_1=-76.6666666666667 lat_2=-79.3333333333333 datum=WGS84
3275|p|WGS 84 / SCAR IMW SU01-05|-180,-84,-150,-80|proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-165 datum=WGS84
3276|p|WGS 84 / SCAR IMW SU06-10|-150,-84,-120,-80|proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-135 datum=WGS84
3277|p|WGS 84 / SCAR IMW SU11-15|-120,-84,-90,-80|proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-105 datum=WGS84
3278|p|WGS 84 / SCAR IMW SU16-20|-90,-84,-60,-80|proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-75 datum=WGS84
3279|p|WGS 84 / SCAR IMW SU21-25|-60,-84,-30,-80|proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-45 datum=WGS84
3280|p|WGS 84 / SCAR IMW SU26-30|-30,-84,0,-80|proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-15 datum=WGS84
3281|p|WGS 84 / SCAR IMW SU31-35|0,-84,30,-80|proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=15 datum=WGS84
3282|p|WGS 84 / SCAR IMW SU36-40|30,-84,60,-80|proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=45 datum=WGS84
3283|p|WGS 84 / SCAR IMW SU41-45|60,-84,90,-80|proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=75 datum=WGS84
3284|p|WGS 84 / SCAR IMW SU46-50|90,-84,120,-80|proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=105 datum=WGS84
3285|p|WGS 84 / SCAR IMW SU51-55|120,-84,150,-80|proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=135 datum=WGS84
3286|p|WGS 84 / SCAR IMW SU56-60|150,-84,180,-80|proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=165 datum=WGS84
3287|p|WGS 84 / SCAR IMW SV01-10|-180,-88,-120,-84|proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-150 datum=WGS84
3288|p|WGS 84 / SCAR IMW SV11-20|-120,-88,-60,-84|proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-90 datum=WGS84
3289|p|WGS 84 / SCAR IMW SV21-30|-60,-88,0,-84|proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=-30 datum=WGS84
3290|p|WGS 84 / SCAR IMW SV31-40|0,-88,60,-84|proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=30 datum=WGS84
3291|p|WGS 84 / SCAR IMW SV41-50|60,-88,120,-84|proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=90 datum=WGS84
3292|p|WGS 84 / SCAR IMW SV51-60|120,-88,180,-84|proj=stere lat_0=-90 lat_ts=-80.2386111111111 lon_0=150 datum=WGS84
3293|p|WGS 84 / SCAR IMW SW01-60|-180,-90,180,-88|proj=stere lat_0=-90 lat_ts=-80.2386111111111 datum=WGS84
3294|p|WGS 84 / USGS Transantarctic Mountains|149.8,-80,174.1,-68.6|proj=lcc lat_0=-78 lon_0=162 lat_1=-76.6666666666667 lat_2=-79.3333333333333 datum=WGS84
3296|p|RGPF / UTM zone 5S|-158.2,-26.7,-150,-12.5|proj=utm zone=5 south ellps=GRS80 towgs84=0.072,-0.507,-0.245,0.0183,-0.0003,0.007,-0.0093
3297|p|RGPF / UTM zone 6S|-150,-31.2,-144,-7.2|proj=utm zone=6 south ellps=GRS80 towgs84=0.072,-0.507,-0.245,0.0183,-0.0003,0.007,-0.0093
3298|p|RGPF / UTM zone 7S|-144,-31.3,-138,-4.5|proj=utm zone=7 south ellps=GRS80 towgs84=0.072,-0.507,-0.245,0.0183,-0.0003,0.007,-0.0093
3299|p|RGPF / UTM zone 8S|-138,-26.6,-131.9,-5.5|proj=utm zone=8 south ellps=GRS80 towgs84=0.072,-0.507,-0.245,0.0183,-0.0003,0.007,-0.0093
3300|p|Estonian Coordinate System of 1992|21.7,57.5,28.2,59.8|proj=lcc lat_0=57.5175539305556 lon_0=24 lat_1=59.3333333333333 lat_2=58 x_0=500000 y_0=6375000 ellps=GRS80 towgs84=0.055,-0.541,-0.185,0.0183,-0.0003,-0.007,-0.014
3301|p|Estonian Coordinate System of 1997|20.3,57.5,28.2,60|proj=lcc lat_0=57.5175539305556 lon_0=24 lat_1=59.3333333333333 lat_2=58 x_0=500000 y_0=6375000 ellps=GRS80
3302|p|IGN63 Hiva Oa / UTM zone 7S|-139.3,-10.1,-138.7,-9.6|proj=utm zone=7 south ellps=intl towgs84=410.793,54.542,80.501,-2.5596,-2.3517,-0.6594,17.3218
3303|p|Fatu Iva 72 / UTM zone 7S|-138.8,-10.6,-138.5,-10.3|proj=utm zone=7 south ellps=intl towgs84=347.175,1077.618,2623.677,33.9058,-70.6776,9.4013,186.0647
3304|p|Tahiti 79 / UTM zone 6S|-149.7,-18,-149,-17.4|proj=utm zone=6 south ellps=intl towgs84=221.597,152.441,176.523,2.403,1.3893,0.884,11.4648
3305|p|Moorea 87 / UTM zone 6S|-150,-17.7,-149.7,-17.4|proj=utm zone=6 south ellps=intl towgs84=218.769,150.75,176.75,3.5231,2.0037,1.288,10.9817
3306|p|Maupiti 83 / UTM zone 5S|-152.4,-16.6,-152.1,-16.3|proj=utm zone=5 south ellps=intl towgs84=217.109,86.452,23.711,0.0183,-0.0003,0.007,-0.0093
3307|p|Nakhl-e Ghanem / UTM zone 39N|51.8,27.3,53.1,28.2|proj=utm zone=39 ellps=WGS84 towgs84=0,0,0
3308|p|GDA94 / NSW Lambert|140.9,-37.6,153.7,-28.1|proj=lcc lat_0=-33.25 lon_0=147 lat_1=-30.75 lat_2=-35.75 x_0=9300000 y_0=4500000 ellps=GRS80
3312|p|CSG67 / UTM zone 21N|-54.5,4.8,-54,5.7|proj=utm zone=21 ellps=intl towgs84=-186,230,110,0,0,0,0
3313|p|RGFG95 / UTM zone 21N|-54.7,2.1,-54,5.7|proj=utm zone=21 ellps=GRS80
3316|p|Kasai 1953 / Congo TM zone 22|21.5,-7.4,23.1,-5.3|proj=tmerc lon_0=22 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3317|p|Kasai 1953 / Congo TM zone 24|23,-7,25,-5|proj=tmerc lon_0=24 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3318|p|IGC 1962 / Congo TM zone 12|12.1,-6.1,13.1,-4.6|proj=tmerc lon_0=12 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3319|p|IGC 1962 / Congo TM zone 14|13,-6,15.1,-4.2|proj=tmerc lon_0=14 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3320|p|IGC 1962 / Congo TM zone 16|15,-5.9,17,-3.2|proj=tmerc lon_0=16 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3321|p|IGC 1962 / Congo TM zone 18|17,-5.4,19,-3.4|proj=tmerc lon_0=18 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3322|p|IGC 1962 / Congo TM zone 20|19,-7.3,21,-4|proj=tmerc lon_0=20 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3323|p|IGC 1962 / Congo TM zone 22|21,-7.4,23,-5.3|proj=tmerc lon_0=22 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3324|p|IGC 1962 / Congo TM zone 24|23,-7,25,-5|proj=tmerc lon_0=24 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3325|p|IGC 1962 / Congo TM zone 26|25,-7.3,27,-4.2|proj=tmerc lon_0=26 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3326|p|IGC 1962 / Congo TM zone 28|27,-7.4,29,-4.2|proj=tmerc lon_0=28 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3327|p|IGC 1962 / Congo TM zone 30|29,-6.1,29.7,-4.3|proj=tmerc lon_0=30 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465
3328|p|Pulkovo 1942(58) / GUGiK-80|14.1,49,24.2,54.9|proj=sterea lat_0=52.1666666666667 lon_0=19.1666666666667 k=0.999714 x_0=500000 y_0=500000 ellps=krass towgs84=33.4,-146.6,-76.3,-0.359,-0.053,0.844,-0.84
3336|p|IGN 1962 Kerguelen / UTM zone 42S|68.6,-49.8,70.7,-48.6|proj=utm zone=42 south ellps=intl towgs84=145,-187,103,0,0,0,0
3337|p|Le Pouce 1934 / Mauritius Grid|57.2,-20.6,57.9,-19.9|proj=lcc lat_1=-20.1950694444444 lat_0=-20.1950694444444 lon_0=57.5218277777778 x_0=1000000 y_0=1000000 a=6378249.145 rf=293.465 towgs84=-770.1,158.4,-498.2,0,0,0,0
3339|p|IGCB 1955 / Congo TM zone 12|12.1,-6.1,13.1,-4.6|proj=tmerc lon_0=12 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 towgs84=-79.9,-158,-168.9,0,0,0,0
3340|p|IGCB 1955 / Congo TM zone 14|13,-6,15.1,-4.2|proj=tmerc lon_0=14 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 towgs84=-79.9,-158,-168.9,0,0,0,0
3341|p|IGCB 1955 / Congo TM zone 16|14.9,-5.9,16.3,-4.4|proj=tmerc lon_0=16 k=0.9999 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 towgs84=-79.9,-158,-168.9,0,0,0,0
3342|p|IGCB 1955 / UTM zone 33S|12.1,-6.1,16.3,-4.2|proj=utm zone=33 south a=6378249.145 rf=293.465 towgs84=-79.9,-158,-168.9,0,0,0,0
3343|p|Mauritania 1999 / UTM zone 28N|-18,14.7,-12,23.5|proj=utm zone=28 ellps=GRS80
3344|p|Mauritania 1999 / UTM zone 29N|-12,14.7,-6,27.3|proj=utm zone=29 ellps=GRS80
3345|p|Mauritania 1999 / UTM zone 30N|-6,15.4,-4.8,25.8|proj=utm zone=30 ellps=GRS80
3346|p|LKS94 / Lithuania TM|19,53.8,26.9,56.5|proj=tmerc lon_0=24 k=0.9998 x_0=500000 ellps=GRS80
3347|p|NAD83 / Statistics Canada Lambert|-141.1,38.2,-40.7,86.5|proj=lcc lat_0=63.390675 lon_0=-91.8666666666667 lat_1=49 lat_2=77 x_0=6200000 y_0=3000000 ellps=GRS80
3348|p|NAD83(CSRS) / Statistics Canada Lambert|-141.1,38.2,-40.7,86.5|proj=lcc lat_0=63.390675 lon_0=-91.8666666666667 lat_1=49 lat_2=77 x_0=6200000 y_0=3000000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3351|p|Pulkovo 1942 / CS63 zone C1|23.4,53.8,26.5,59.8|proj=tmerc lat_0=0.1 lon_0=24.95 x_0=1250000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
3352|p|Pulkovo 1942 / CS63 zone C2|26.4,55.1,28.3,59.7|proj=tmerc lat_0=0.1 lon_0=27.95 x_0=2250000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
3353|p|Mhast (onshore) / UTM zone 32S|10.5,-6.1,13.1,-4.3|proj=utm zone=32 south ellps=intl
3355|p|Egypt Gulf of Suez S-650 TL / Red Belt|32.3,27.1,34.3,30.1|proj=tmerc lat_0=30 lon_0=31 x_0=615000 y_0=810000 ellps=helmert towgs84=-146.21,112.63,4.05,0,0,0,0
3358|p|NAD83(HARN) / North Carolina|-84.4,33.8,-75.3,36.6|proj=lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.22 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3360|p|NAD83(HARN) / South Carolina|-83.4,32,-78.5,35.3|proj=lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3361|p|NAD83(HARN) / South Carolina (ft)|-83.4,32,-78.5,35.3|proj=lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 ellps=GRS80 units=ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3362|p|NAD83(HARN) / Pennsylvania North|-80.6,40.6,-74.7,42.6|proj=lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3363|p|NAD83(HARN) / Pennsylvania North (ftUS)|-80.6,40.6,-74.7,42.6|proj=lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3364|p|NAD83(HARN) / Pennsylvania South|-80.6,39.7,-74.7,41.2|proj=lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3365|p|NAD83(HARN) / Pennsylvania South (ftUS)|-80.6,39.7,-74.7,41.2|proj=lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3367|p|IGN Astro 1960 / UTM zone 28N|-17.1,14.7,-12,23.5|proj=utm zone=28 a=6378249.145 rf=293.465
3368|p|IGN Astro 1960 / UTM zone 29N|-12,14.7,-6,27.3|proj=utm zone=29 a=6378249.145 rf=293.465
3369|p|IGN Astro 1960 / UTM zone 30N|-6,15.4,-4.8,25.8|proj=utm zone=30 a=6378249.145 rf=293.465
3370|p|NAD27 / UTM zone 59N|167.6,49,174.1,56.3|proj=utm zone=59 ellps=clrk66
3372|p|NAD83 / UTM zone 59N|167.6,49,174.1,56.3|proj=utm zone=59 ellps=GRS80
3373|p|NAD83 / UTM zone 60N|174,47.9,180,56.7|proj=utm zone=60 ellps=GRS80 towgs84=0,0,0
3377|p|GDM2000 / Johor Grid|102.4,1.2,104.6,3|proj=cass lat_0=2.12167974444444 lon_0=103.427936236111 x_0=-14810.562 y_0=8758.32 ellps=GRS80
3378|p|GDM2000 / Sembilan and Melaka Grid|101.7,2,102.8,3.3|proj=cass lat_0=2.68234763611111 lon_0=101.974905041667 x_0=3673.785 y_0=-4240.573 ellps=GRS80
3379|p|GDM2000 / Pahang Grid|101.3,2.4,103.7,4.8|proj=cass lat_0=3.76938808888889 lon_0=102.368298983333 x_0=-7368.228 y_0=6485.858 ellps=GRS80
3380|p|GDM2000 / Selangor Grid|100.7,2.5,102,3.9|proj=cass lat_0=3.68464905 lon_0=101.389107913889 x_0=-34836.161 y_0=56464.049 ellps=GRS80
3381|p|GDM2000 / Terengganu Grid|102.3,3.8,103.8,5.9|proj=cass lat_0=4.9762852 lon_0=103.070275625 x_0=19594.245 y_0=3371.895 ellps=GRS80
3382|p|GDM2000 / Pinang Grid|100.1,5.1,100.6,5.6|proj=cass lat_0=5.42151754166667 lon_0=100.344376963889 x_0=-23.414 y_0=62.283 ellps=GRS80
3384|p|GDM2000 / Perak Grid|100,3.6,102,6|proj=cass lat_0=4.85906302222222 lon_0=100.815410586111 x_0=-1.769 y_0=133454.779 ellps=GRS80
3385|p|GDM2000 / Kelantan Grid|101.3,4.5,102.7,6.3|proj=cass lat_0=5.97254365833333 lon_0=102.295241669444 x_0=13227.851 y_0=8739.894 ellps=GRS80
3386|p|KKJ / Finland zone 0|19.2,60,19.5,60.4|proj=tmerc lon_0=18 x_0=500000 ellps=intl towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496
3387|p|KKJ / Finland zone 5|31.5,62.8,31.6,63|proj=tmerc lon_0=33 x_0=5500000 ellps=intl towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496
3389|p|Pulkovo 1942 / 3-degree Gauss-Kruger zone 60|178.5,62.2,-178.5,71.7|proj=tmerc lon_0=180 x_0=60500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
3390|p|Pulkovo 1995 / 3-degree Gauss-Kruger zone 60|178.5,62.2,-178.5,71.7|proj=tmerc lon_0=180 x_0=60500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
3391|p|Karbala 1979 / UTM zone 37N|38.7,31.1,42,36.8|proj=utm zone=37 a=6378249.145 rf=293.465 towgs84=70.995,-335.916,262.898,0,0,0,0
3392|p|Karbala 1979 / UTM zone 38N|42,29,48,37.4|proj=utm zone=38 a=6378249.145 rf=293.465 towgs84=70.995,-335.916,262.898,0,0,0,0
3393|p|Karbala 1979 / UTM zone 39N|48,29.8,48.7,31|proj=utm zone=39 a=6378249.145 rf=293.465 towgs84=70.995,-335.916,262.898,0,0,0,0
3394|p|Nahrwan 1934 / Iraq zone|38.7,29,51.1,37.4|proj=lcc lat_1=32.5 lat_0=32.5 lon_0=45 k_0=0.9987864078 x_0=1500000 y_0=1166200 a=6378249.145 rf=293.465 towgs84=-242.2,-144.9,370.3,0,0,0,0
3395|p|WGS 84 / World Mercator|-180,-80,180,84|proj=merc datum=WGS84
3400|p|NAD83 / Alberta 10-TM (Forest)|-120,48.9,-109.9,60|proj=tmerc lon_0=-115 k=0.9992 x_0=500000 ellps=GRS80
3401|p|NAD83 / Alberta 10-TM (Resource)|-120,48.9,-109.9,60|proj=tmerc lon_0=-115 k=0.9992 ellps=GRS80
3402|p|NAD83(CSRS) / Alberta 10-TM (Forest)|-120,48.9,-109.9,60|proj=tmerc lon_0=-115 k=0.9992 x_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3403|p|NAD83(CSRS) / Alberta 10-TM (Resource)|-120,48.9,-109.9,60|proj=tmerc lon_0=-115 k=0.9992 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3404|p|NAD83(HARN) / North Carolina (ftUS)|-84.4,33.8,-75.3,36.6|proj=lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3405|p|VN-2000 / UTM zone 48N|102.1,8.3,108,23.4|proj=utm zone=48 ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
3406|p|VN-2000 / UTM zone 49N|108,10.4,109.6,21.6|proj=utm zone=49 ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
3407|p|Hong Kong 1963 Grid System|113.7,22.1,114.6,22.6|proj=cass lat_0=22.3121333333333 lon_0=114.178555555556 x_0=40243.5777560424 y_0=19069.9335151258 a=6378293.64520876 b=6356617.98767984 to_meter=0.3047972654
3413|p|WGS 84 / NSIDC Sea Ice Polar Stereographic North|-180,60,180,90|proj=stere lat_0=90 lat_ts=70 lon_0=-45 datum=WGS84
3414|p|SVY21 / Singapore TM|103.5,1.1,104.1,1.5|proj=tmerc lat_0=1.36666666666667 lon_0=103.833333333333 x_0=28001.642 y_0=38744.572 ellps=WGS84
3415|p|WGS 72BE / South China Sea Lambert|110.1,18.3,116.8,22.9|proj=lcc lat_0=21 lon_0=114 lat_1=18 lat_2=24 x_0=500000 y_0=500000 ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
3416|p|ETRS89 / Austria Lambert|9.5,46.4,17.2,49.1|proj=lcc lat_0=47.5 lon_0=13.3333333333333 lat_1=49 lat_2=46 x_0=400000 y_0=400000 ellps=GRS80
3417|p|NAD83 / Iowa North (ftUS)|-96.7,41.8,-90.1,43.6|proj=lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=999999.999989839 ellps=GRS80 units=us-ft
3418|p|NAD83 / Iowa South (ftUS)|-96.2,40.3,-90.1,42.1|proj=lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000.00001016 ellps=GRS80 units=us-ft
3419|p|NAD83 / Kansas North (ftUS)|-102.1,38.5,-94.5,40.1|proj=lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=399999.99998984 ellps=GRS80 units=us-ft
3420|p|NAD83 / Kansas South (ftUS)|-102.1,36.9,-94.6,38.9|proj=lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft
3421|p|NAD83 / Nevada East (ftUS)|-117.1,34.9,-114,42|proj=tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000.00001016 y_0=8000000.00001016 ellps=GRS80 units=us-ft
3422|p|NAD83 / Nevada Central (ftUS)|-118.2,36,-114.9,41|proj=tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.00001016 y_0=6000000 ellps=GRS80 units=us-ft
3423|p|NAD83 / Nevada West (ftUS)|-120,36.9,-116.9,42|proj=tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.00001016 y_0=3999999.99998984 ellps=GRS80 units=us-ft
3424|p|NAD83 / New Jersey (ftUS)|-75.6,38.8,-73.8,41.4|proj=tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 ellps=GRS80 units=us-ft
3425|p|NAD83(HARN) / Iowa North (ftUS)|-96.7,41.8,-90.1,43.6|proj=lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=999999.999989839 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3426|p|NAD83(HARN) / Iowa South (ftUS)|-96.2,40.3,-90.1,42.1|proj=lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000.00001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3427|p|NAD83(HARN) / Kansas North (ftUS)|-102.1,38.5,-94.5,40.1|proj=lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=399999.99998984 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3428|p|NAD83(HARN) / Kansas South (ftUS)|-102.1,36.9,-94.6,38.9|proj=lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3429|p|NAD83(HARN) / Nevada East (ftUS)|-117.1,34.9,-114,42|proj=tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000.00001016 y_0=8000000.00001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3430|p|NAD83(HARN) / Nevada Central (ftUS)|-118.2,36,-114.9,41|proj=tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.00001016 y_0=6000000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3431|p|NAD83(HARN) / Nevada West (ftUS)|-120,36.9,-116.9,42|proj=tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.00001016 y_0=3999999.99998984 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3432|p|NAD83(HARN) / New Jersey (ftUS)|-75.6,38.8,-73.8,41.4|proj=tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3433|p|NAD83 / Arkansas North (ftUS)|-94.7,34.6,-89.6,36.5|proj=lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=399999.99998984 ellps=GRS80 units=us-ft
3434|p|NAD83 / Arkansas South (ftUS)|-94.5,33,-90.4,35.1|proj=lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft
3435|p|NAD83 / Illinois East (ftUS)|-89.3,37,-87,42.5|proj=tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 ellps=GRS80 units=us-ft
3436|p|NAD83 / Illinois West (ftUS)|-91.6,36.9,-88.9,42.6|proj=tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=699999.99998984 ellps=GRS80 units=us-ft
3437|p|NAD83 / New Hampshire (ftUS)|-72.6,42.6,-70.6,45.4|proj=tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 ellps=GRS80 units=us-ft
3438|p|NAD83 / Rhode Island (ftUS)|-71.9,41.1,-71,42.1|proj=tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=99999.9999898399 ellps=GRS80 units=us-ft
3439|p|PSD93 / UTM zone 39N|51.9,16.5,54,19.7|proj=utm zone=39 a=6378249.145 rf=293.465 towgs84=-180.624,-225.516,173.919,-0.81,-1.898,8.336,16.71006
3440|p|PSD93 / UTM zone 40N|54,16.8,60,26.6|proj=utm zone=40 a=6378249.145 rf=293.465 towgs84=-180.624,-225.516,173.919,-0.81,-1.898,8.336,16.71006
3441|p|NAD83(HARN) / Arkansas North (ftUS)|-94.7,34.6,-89.6,36.5|proj=lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=399999.99998984 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3442|p|NAD83(HARN) / Arkansas South (ftUS)|-94.5,33,-90.4,35.1|proj=lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3443|p|NAD83(HARN) / Illinois East (ftUS)|-89.3,37,-87,42.5|proj=tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3444|p|NAD83(HARN) / Illinois West (ftUS)|-91.6,36.9,-88.9,42.6|proj=tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=699999.99998984 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3445|p|NAD83(HARN) / New Hampshire (ftUS)|-72.6,42.6,-70.6,45.4|proj=tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3446|p|NAD83(HARN) / Rhode Island (ftUS)|-71.9,41.1,-71,42.1|proj=tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3447|p|ETRS89 / Belgian Lambert 2005|2.5,49.5,6.4,51.6|proj=lcc lat_0=50.797815 lon_0=4.35921583333333 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=150328 y_0=166262 ellps=GRS80
3448|p|JAD2001 / Jamaica Metric Grid|-78.5,17.6,-76.1,18.6|proj=lcc lat_1=18 lat_0=18 lon_0=-77 x_0=750000 y_0=650000 ellps=WGS84
3449|p|JAD2001 / UTM zone 17N|-80.6,14.1,-77.9,19.4|proj=utm zone=17 ellps=WGS84
3450|p|JAD2001 / UTM zone 18N|-78,14,-74.5,19.2|proj=utm zone=18 ellps=WGS84
3451|p|NAD83 / Louisiana North (ftUS)|-94.1,30.8,-90.8,33.1|proj=lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=999999.999989839 ellps=GRS80 units=us-ft
3452|p|NAD83 / Louisiana South (ftUS)|-94,28.8,-88.7,31.1|proj=lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=999999.999989839 ellps=GRS80 units=us-ft
3453|p|NAD83 / Louisiana Offshore (ftUS)|-94.1,28.8,-88.7,33.1|proj=lcc lat_0=25.5 lon_0=-91.3333333333333 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=999999.999989839 ellps=GRS80 units=us-ft
3455|p|NAD83 / South Dakota South (ftUS)|-104.1,42.4,-96.4,44.8|proj=lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 ellps=GRS80 units=us-ft
3456|p|NAD83(HARN) / Louisiana North (ftUS)|-94.1,30.8,-90.8,33.1|proj=lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=999999.999989839 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3457|p|NAD83(HARN) / Louisiana South (ftUS)|-94,28.8,-88.7,31.1|proj=lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=999999.999989839 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3458|p|NAD83(HARN) / South Dakota North (ftUS)|-104.1,44.1,-96.4,46|proj=lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3459|p|NAD83(HARN) / South Dakota South (ftUS)|-104.1,42.4,-96.4,44.8|proj=lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3460|p|Fiji 1986 / Fiji Map Grid|176.8,-20.9,-178.1,-12.4|proj=tmerc lat_0=-17 lon_0=178.75 k=0.99985 x_0=2000000 y_0=4000000 ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.2263
3461|p|Dabola 1981 / UTM zone 28N|-15.2,9,-12,12.7|proj=utm zone=28 ellps=clrk80ign towgs84=-83,37,124,0,0,0,0
3462|p|Dabola 1981 / UTM zone 29N|-12,7.1,-7.6,12.6|proj=utm zone=29 ellps=clrk80ign towgs84=-83,37,124,0,0,0,0
3463|p|NAD83 / Maine CS2000 Central|-70.1,43.7,-68.3,47.5|proj=tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 ellps=GRS80
3464|p|NAD83(HARN) / Maine CS2000 Central|-70.1,43.7,-68.3,47.5|proj=tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3465|p|NAD83(NSRS2007) / Alabama East|-86.8,30.9,-84.8,35|proj=tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 ellps=GRS80
3466|p|NAD83(NSRS2007) / Alabama West|-88.5,30.1,-86.3,35.1|proj=tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 ellps=GRS80
3468|p|NAD83(NSRS2007) / Alaska zone 1|-141,54.6,-129.9,60.4|proj=omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=323.130102361111 gamma=323.130102361111 k=0.9999 x_0=5000000 y_0=-5000000 ellps=GRS80
3469|p|NAD83(NSRS2007) / Alaska zone 2|-144.1,59.7,-140.9,70.2|proj=tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000 ellps=GRS80
3470|p|NAD83(NSRS2007) / Alaska zone 3|-148,59.7,-144,70.4|proj=tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000 ellps=GRS80
3471|p|NAD83(NSRS2007) / Alaska zone 4|-152.1,59.1,-147.9,70.7|proj=tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000 ellps=GRS80
3472|p|NAD83(NSRS2007) / Alaska zone 5|-156,55.7,-151.8,71.3|proj=tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000 ellps=GRS80
3473|p|NAD83(NSRS2007) / Alaska zone 6|-160,54.8,-155.9,71.4|proj=tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000 ellps=GRS80
3474|p|NAD83(NSRS2007) / Alaska zone 7|-164.1,54.3,-160,70.8|proj=tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000 ellps=GRS80
3475|p|NAD83(NSRS2007) / Alaska zone 8|-168.3,54.3,-164,69.1|proj=tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000 ellps=GRS80
3476|p|NAD83(NSRS2007) / Alaska zone 9|-173.2,56.4,-168,65.9|proj=tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000 ellps=GRS80
3477|p|NAD83(NSRS2007) / Alaska zone 10|172.4,51.3,-164.8,54.4|proj=lcc lat_0=51 lon_0=-176 lat_1=53.8333333333333 lat_2=51.8333333333333 x_0=1000000 ellps=GRS80
3478|p|NAD83(NSRS2007) / Arizona Central|-113.4,31.3,-110.4,37.1|proj=tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 ellps=GRS80
3479|p|NAD83(NSRS2007) / Arizona Central (ft)|-113.4,31.3,-110.4,37.1|proj=tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 ellps=GRS80 units=ft
3480|p|NAD83(NSRS2007) / Arizona East|-111.8,31.3,-109,37.1|proj=tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 ellps=GRS80
3481|p|NAD83(NSRS2007) / Arizona East (ft)|-111.8,31.3,-109,37.1|proj=tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 ellps=GRS80 units=ft
3482|p|NAD83(NSRS2007) / Arizona West|-114.9,32,-112.5,37|proj=tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 ellps=GRS80
3483|p|NAD83(NSRS2007) / Arizona West (ft)|-114.9,32,-112.5,37|proj=tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 ellps=GRS80 units=ft
3484|p|NAD83(NSRS2007) / Arkansas North|-94.7,34.6,-89.6,36.5|proj=lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=400000 ellps=GRS80
3485|p|NAD83(NSRS2007) / Arkansas North (ftUS)|-94.7,34.6,-89.6,36.5|proj=lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=399999.99998984 ellps=GRS80 units=us-ft
3486|p|NAD83(NSRS2007) / Arkansas South|-94.5,33,-90.4,35.1|proj=lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=400000 y_0=400000 ellps=GRS80
3487|p|NAD83(NSRS2007) / Arkansas South (ftUS)|-94.5,33,-90.4,35.1|proj=lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft
3489|p|NAD83(NSRS2007) / California zone 1|-124.5,39.5,-119.9,42.1|proj=lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000 y_0=500000 ellps=GRS80
3490|p|NAD83(NSRS2007) / California zone 1 (ftUS)|-124.5,39.5,-119.9,42.1|proj=lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
3491|p|NAD83(NSRS2007) / California zone 2|-124.1,38,-119.5,40.2|proj=lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000 y_0=500000 ellps=GRS80
3492|p|NAD83(NSRS2007) / California zone 2 (ftUS)|-124.1,38,-119.5,40.2|proj=lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
3493|p|NAD83(NSRS2007) / California zone 3|-123.1,36.7,-117.8,38.8|proj=lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000 y_0=500000 ellps=GRS80
3494|p|NAD83(NSRS2007) / California zone 3 (ftUS)|-123.1,36.7,-117.8,38.8|proj=lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
3495|p|NAD83(NSRS2007) / California zone 4|-122.1,35.7,-115.6,37.6|proj=lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000 y_0=500000 ellps=GRS80
3496|p|NAD83(NSRS2007) / California zone 4 (ftUS)|-122.1,35.7,-115.6,37.6|proj=lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
3497|p|NAD83(NSRS2007) / California zone 5|-121.5,32.7,-114.1,35.9|proj=lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000 y_0=500000 ellps=GRS80
3498|p|NAD83(NSRS2007) / California zone 5 (ftUS)|-121.5,32.7,-114.1,35.9|proj=lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
3499|p|NAD83(NSRS2007) / California zone 6|-118.2,32.5,-114.4,34.1|proj=lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000 y_0=500000 ellps=GRS80
3500|p|NAD83(NSRS2007) / California zone 6 (ftUS)|-118.2,32.5,-114.4,34.1|proj=lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
3501|p|NAD83(NSRS2007) / Colorado Central|-109.1,38.1,-102,40.1|proj=lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
3502|p|NAD83(NSRS2007) / Colorado Central (ftUS)|-109.1,38.1,-102,40.1|proj=lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft
3503|p|NAD83(NSRS2007) / Colorado North|-109.1,39.5,-102,41.1|proj=lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
3504|p|NAD83(NSRS2007) / Colorado North (ftUS)|-109.1,39.5,-102,41.1|proj=lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft
3505|p|NAD83(NSRS2007) / Colorado South|-109.1,36.9,-102,38.7|proj=lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
3506|p|NAD83(NSRS2007) / Colorado South (ftUS)|-109.1,36.9,-102,38.7|proj=lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft
3507|p|NAD83(NSRS2007) / Connecticut|-73.8,40.9,-71.7,42.1|proj=lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.6096 y_0=152400.3048 ellps=GRS80
3508|p|NAD83(NSRS2007) / Connecticut (ftUS)|-73.8,40.9,-71.7,42.1|proj=lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.609601219 y_0=152400.30480061 ellps=GRS80 units=us-ft
3509|p|NAD83(NSRS2007) / Delaware|-75.8,38.4,-74.9,39.9|proj=tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 ellps=GRS80
3510|p|NAD83(NSRS2007) / Delaware (ftUS)|-75.8,38.4,-74.9,39.9|proj=tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000.0001016 ellps=GRS80 units=us-ft
3511|p|NAD83(NSRS2007) / Florida East|-82.4,24.4,-79.9,30.9|proj=tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000 ellps=GRS80
3512|p|NAD83(NSRS2007) / Florida East (ftUS)|-82.4,24.4,-79.9,30.9|proj=tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000.0001016 ellps=GRS80 units=us-ft
3514|p|NAD83(NSRS2007) / Florida North|-87.7,29.2,-82,31.1|proj=lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 ellps=GRS80
3515|p|NAD83(NSRS2007) / Florida North (ftUS)|-87.7,29.2,-82,31.1|proj=lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 ellps=GRS80 units=us-ft
3516|p|NAD83(NSRS2007) / Florida West|-83.4,26.2,-81.1,29.6|proj=tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000 ellps=GRS80
3517|p|NAD83(NSRS2007) / Florida West (ftUS)|-83.4,26.2,-81.1,29.6|proj=tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000.0001016 ellps=GRS80 units=us-ft
3518|p|NAD83(NSRS2007) / Georgia East|-83.5,30.3,-80.7,34.7|proj=tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 ellps=GRS80
3519|p|NAD83(NSRS2007) / Georgia East (ftUS)|-83.5,30.3,-80.7,34.7|proj=tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000.0001016 ellps=GRS80 units=us-ft
3520|p|NAD83(NSRS2007) / Georgia West|-85.7,30.6,-82.9,35.1|proj=tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 ellps=GRS80
3521|p|NAD83(NSRS2007) / Georgia West (ftUS)|-85.7,30.6,-82.9,35.1|proj=tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=699999.999898399 ellps=GRS80 units=us-ft
3522|p|NAD83(NSRS2007) / Idaho Central|-115.3,41.9,-112.6,45.7|proj=tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000 ellps=GRS80
3523|p|NAD83(NSRS2007) / Idaho Central (ftUS)|-115.3,41.9,-112.6,45.7|proj=tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000.0001016 ellps=GRS80 units=us-ft
3524|p|NAD83(NSRS2007) / Idaho East|-113.3,41.9,-111,44.8|proj=tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000 ellps=GRS80
3525|p|NAD83(NSRS2007) / Idaho East (ftUS)|-113.3,41.9,-111,44.8|proj=tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000.0001016 ellps=GRS80 units=us-ft
3526|p|NAD83(NSRS2007) / Idaho West|-117.3,41.9,-114.3,49.1|proj=tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000 ellps=GRS80
3527|p|NAD83(NSRS2007) / Idaho West (ftUS)|-117.3,41.9,-114.3,49.1|proj=tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000.0001016 ellps=GRS80 units=us-ft
3528|p|NAD83(NSRS2007) / Illinois East|-89.3,37,-87,42.5|proj=tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 ellps=GRS80
3529|p|NAD83(NSRS2007) / Illinois East (ftUS)|-89.3,37,-87,42.5|proj=tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 ellps=GRS80 units=us-ft
3530|p|NAD83(NSRS2007) / Illinois West|-91.6,36.9,-88.9,42.6|proj=tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=700000 ellps=GRS80
3531|p|NAD83(NSRS2007) / Illinois West (ftUS)|-91.6,36.9,-88.9,42.6|proj=tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=699999.99998984 ellps=GRS80 units=us-ft
3532|p|NAD83(NSRS2007) / Indiana East|-86.6,37.9,-84.7,41.8|proj=tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=100000 y_0=250000 ellps=GRS80
3533|p|NAD83(NSRS2007) / Indiana East (ftUS)|-86.6,37.9,-84.7,41.8|proj=tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983997 y_0=249999.9998984 ellps=GRS80 units=us-ft
3534|p|NAD83(NSRS2007) / Indiana West|-88.1,37.7,-86.2,41.8|proj=tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=250000 ellps=GRS80
3535|p|NAD83(NSRS2007) / Indiana West (ftUS)|-88.1,37.7,-86.2,41.8|proj=tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249999.9998984 ellps=GRS80 units=us-ft
3536|p|NAD83(NSRS2007) / Iowa North|-96.7,41.8,-90.1,43.6|proj=lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=1000000 ellps=GRS80
3537|p|NAD83(NSRS2007) / Iowa North (ftUS)|-96.7,41.8,-90.1,43.6|proj=lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=999999.999989839 ellps=GRS80 units=us-ft
3538|p|NAD83(NSRS2007) / Iowa South|-96.2,40.3,-90.1,42.1|proj=lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000 ellps=GRS80
3539|p|NAD83(NSRS2007) / Iowa South (ftUS)|-96.2,40.3,-90.1,42.1|proj=lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000.00001016 ellps=GRS80 units=us-ft
3540|p|NAD83(NSRS2007) / Kansas North|-102.1,38.5,-94.5,40.1|proj=lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=400000 ellps=GRS80
3541|p|NAD83(NSRS2007) / Kansas North (ftUS)|-102.1,38.5,-94.5,40.1|proj=lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=399999.99998984 ellps=GRS80 units=us-ft
3542|p|NAD83(NSRS2007) / Kansas South|-102.1,36.9,-94.6,38.9|proj=lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=400000 y_0=400000 ellps=GRS80
3543|p|NAD83(NSRS2007) / Kansas South (ftUS)|-102.1,36.9,-94.6,38.9|proj=lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft
3544|p|NAD83(NSRS2007) / Kentucky North|-86,37.7,-82.4,39.2|proj=lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 ellps=GRS80
3545|p|NAD83(NSRS2007) / Kentucky North (ftUS)|-86,37.7,-82.4,39.2|proj=lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.0001016 ellps=GRS80 units=us-ft
3546|p|NAD83(NSRS2007) / Kentucky Single Zone|-89.6,36.4,-81.9,39.2|proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80
3547|p|NAD83(NSRS2007) / Kentucky Single Zone (ftUS)|-89.6,36.4,-81.9,39.2|proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=999999.999898399 ellps=GRS80 units=us-ft
3548|p|NAD83(NSRS2007) / Kentucky South|-89.6,36.4,-81.9,38.2|proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000 y_0=500000 ellps=GRS80
3549|p|NAD83(NSRS2007) / Kentucky South (ftUS)|-89.6,36.4,-81.9,38.2|proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
3550|p|NAD83(NSRS2007) / Louisiana North|-94.1,30.8,-90.8,33.1|proj=lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=1000000 ellps=GRS80
3551|p|NAD83(NSRS2007) / Louisiana North (ftUS)|-94.1,30.8,-90.8,33.1|proj=lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=999999.999989839 ellps=GRS80 units=us-ft
3552|p|NAD83(NSRS2007) / Louisiana South|-94,28.8,-88.7,31.1|proj=lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=1000000 ellps=GRS80
3553|p|NAD83(NSRS2007) / Louisiana South (ftUS)|-94,28.8,-88.7,31.1|proj=lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=999999.999989839 ellps=GRS80 units=us-ft
3554|p|NAD83(NSRS2007) / Maine CS2000 Central|-70.1,43.7,-68.3,47.5|proj=tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 ellps=GRS80
3555|p|NAD83(NSRS2007) / Maine CS2000 East|-68.6,44.1,-66.9,47.4|proj=tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 ellps=GRS80
3556|p|NAD83(NSRS2007) / Maine CS2000 West|-71.1,43,-69.6,46.6|proj=tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 ellps=GRS80
3557|p|NAD83(NSRS2007) / Maine East|-70.1,43.8,-66.9,47.5|proj=tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 ellps=GRS80
3558|p|NAD83(NSRS2007) / Maine West|-71.1,43,-69.2,46.6|proj=tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 ellps=GRS80
3559|p|NAD83(NSRS2007) / Maryland|-79.5,37.9,-74.9,39.8|proj=lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=400000 ellps=GRS80
3560|p|NAD83 / Utah North (ftUS)|-114.1,40.5,-109,42.1|proj=lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.00001016 y_0=999999.999989839 ellps=GRS80 units=us-ft
3561|p|Old Hawaiian / Hawaii zone 1|-156.1,18.8,-154.7,20.4|proj=tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966667 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=61,-285,-181
3562|p|Old Hawaiian / Hawaii zone 2|-157.4,20.4,-155.9,21.3|proj=tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966667 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=61,-285,-181
3563|p|Old Hawaiian / Hawaii zone 3|-158.4,21.2,-157.6,21.8|proj=tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=58,-283,-182
3564|p|Old Hawaiian / Hawaii zone 4|-159.9,21.8,-159.2,22.3|proj=tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=45,-290,-172
3565|p|Old Hawaiian / Hawaii zone 5|-160.3,21.7,-159.9,22.1|proj=tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=61,-285,-181
3566|p|NAD83 / Utah Central (ftUS)|-114.1,38.4,-109,41.1|proj=lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.00001016 y_0=2000000.00001016 ellps=GRS80 units=us-ft
3567|p|NAD83 / Utah South (ftUS)|-114.1,36.9,-109,38.6|proj=lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.00001016 y_0=3000000 ellps=GRS80 units=us-ft
3568|p|NAD83(HARN) / Utah North (ftUS)|-114.1,40.5,-109,42.1|proj=lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.00001016 y_0=999999.999989839 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3569|p|NAD83(HARN) / Utah Central (ftUS)|-114.1,38.4,-109,41.1|proj=lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.00001016 y_0=2000000.00001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3570|p|NAD83(HARN) / Utah South (ftUS)|-114.1,36.9,-109,38.6|proj=lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.00001016 y_0=3000000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3578|p|NAD83 / Yukon Albers|-141.1,59.9,-123.9,69.7|proj=aea lat_0=59 lon_0=-132.5 lat_1=61.6666666666667 lat_2=68 x_0=500000 y_0=500000 ellps=GRS80
3579|p|NAD83(CSRS) / Yukon Albers|-141.1,59.9,-123.9,69.7|proj=aea lat_0=59 lon_0=-132.5 lat_1=61.6666666666667 lat_2=68 x_0=500000 y_0=500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3582|p|NAD83(NSRS2007) / Maryland (ftUS)|-79.5,37.9,-74.9,39.8|proj=lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=399999.9998984 ellps=GRS80 units=us-ft
3583|p|NAD83(NSRS2007) / Massachusetts Island|-71,41.1,-69.8,41.6|proj=lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000 ellps=GRS80
3584|p|NAD83(NSRS2007) / Massachusetts Island (ftUS)|-71,41.1,-69.8,41.6|proj=lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000.0001016 ellps=GRS80 units=us-ft
3585|p|NAD83(NSRS2007) / Massachusetts Mainland|-73.5,41.4,-69.8,42.9|proj=lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000 y_0=750000 ellps=GRS80
3586|p|NAD83(NSRS2007) / Massachusetts Mainland (ftUS)|-73.5,41.4,-69.8,42.9|proj=lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000.0001016 y_0=750000 ellps=GRS80 units=us-ft
3587|p|NAD83(NSRS2007) / Michigan Central|-87.1,43.8,-82.2,46|proj=lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=6000000 ellps=GRS80
3588|p|NAD83(NSRS2007) / Michigan Central (ft)|-87.1,43.8,-82.2,46|proj=lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=5999999.999976 ellps=GRS80 units=ft
3589|p|NAD83(NSRS2007) / Michigan North|-90.5,45,-83.4,48.4|proj=lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=8000000 ellps=GRS80
3590|p|NAD83(NSRS2007) / Michigan North (ft)|-90.5,45,-83.4,48.4|proj=lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=7999999.999968 ellps=GRS80 units=ft
3591|p|NAD83(NSRS2007) / Michigan Oblique Mercator|-90.5,41.6,-82.1,48.4|proj=omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816 ellps=GRS80
3592|p|NAD83(NSRS2007) / Michigan South|-87.2,41.6,-82.1,44.3|proj=lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=4000000 ellps=GRS80
3593|p|NAD83(NSRS2007) / Michigan South (ft)|-87.2,41.6,-82.1,44.3|proj=lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=3999999.999984 ellps=GRS80 units=ft
3594|p|NAD83(NSRS2007) / Minnesota Central|-96.9,45.2,-92.2,47.5|proj=lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000 y_0=100000 ellps=GRS80
3595|p|NAD83(NSRS2007) / Minnesota North|-97.3,46.6,-89.4,49.4|proj=lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000 y_0=100000 ellps=GRS80
3596|p|NAD83(NSRS2007) / Minnesota South|-96.9,43.4,-91.2,45.6|proj=lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000 y_0=100000 ellps=GRS80
3597|p|NAD83(NSRS2007) / Mississippi East|-90,30,-88,35.1|proj=tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 ellps=GRS80
3598|p|NAD83(NSRS2007) / Mississippi East (ftUS)|-90,30,-88,35.1|proj=tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 ellps=GRS80 units=us-ft
3599|p|NAD83(NSRS2007) / Mississippi West|-91.7,31,-89.3,35.1|proj=tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 ellps=GRS80
3600|p|NAD83(NSRS2007) / Mississippi West (ftUS)|-91.7,31,-89.3,35.1|proj=tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=699999.999898399 ellps=GRS80 units=us-ft
3601|p|NAD83(NSRS2007) / Missouri Central|-93.8,36.4,-91.4,40.7|proj=tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=500000 ellps=GRS80
3602|p|NAD83(NSRS2007) / Missouri East|-92,35.9,-89.1,40.7|proj=tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=250000 ellps=GRS80
3603|p|NAD83(NSRS2007) / Missouri West|-95.8,36.4,-93.4,40.6|proj=tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=850000 ellps=GRS80
3604|p|NAD83(NSRS2007) / Montana|-116.1,44.3,-104,49.1|proj=lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=600000 ellps=GRS80
3605|p|NAD83(NSRS2007) / Montana (ft)|-116.1,44.3,-104,49.1|proj=lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=599999.9999976 ellps=GRS80 units=ft
3606|p|NAD83(NSRS2007) / Nebraska|-104.1,39.9,-95.3,43.1|proj=lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000 ellps=GRS80
3607|p|NAD83(NSRS2007) / Nevada Central|-118.2,36,-114.9,41|proj=tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000 ellps=GRS80
3608|p|NAD83(NSRS2007) / Nevada Central (ftUS)|-118.2,36,-114.9,41|proj=tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.00001016 y_0=6000000 ellps=GRS80 units=us-ft
3609|p|NAD83(NSRS2007) / Nevada East|-117.1,34.9,-114,42|proj=tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000 ellps=GRS80
3610|p|NAD83(NSRS2007) / Nevada East (ftUS)|-117.1,34.9,-114,42|proj=tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000.00001016 y_0=8000000.00001016 ellps=GRS80 units=us-ft
3611|p|NAD83(NSRS2007) / Nevada West|-120,36.9,-116.9,42|proj=tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000 ellps=GRS80
3612|p|NAD83(NSRS2007) / Nevada West (ftUS)|-120,36.9,-116.9,42|proj=tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.00001016 y_0=3999999.99998984 ellps=GRS80 units=us-ft
3613|p|NAD83(NSRS2007) / New Hampshire|-72.6,42.6,-70.6,45.4|proj=tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 ellps=GRS80
3614|p|NAD83(NSRS2007) / New Hampshire (ftUS)|-72.6,42.6,-70.6,45.4|proj=tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 ellps=GRS80 units=us-ft
3615|p|NAD83(NSRS2007) / New Jersey|-75.6,38.8,-73.8,41.4|proj=tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 ellps=GRS80
3616|p|NAD83(NSRS2007) / New Jersey (ftUS)|-75.6,38.8,-73.8,41.4|proj=tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 ellps=GRS80 units=us-ft
3617|p|NAD83(NSRS2007) / New Mexico Central|-107.8,31.7,-104.8,37|proj=tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 ellps=GRS80
3618|p|NAD83(NSRS2007) / New Mexico Central (ftUS)|-107.8,31.7,-104.8,37|proj=tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.0001016 ellps=GRS80 units=us-ft
3619|p|NAD83(NSRS2007) / New Mexico East|-105.8,32,-102.9,37|proj=tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 ellps=GRS80
3620|p|NAD83(NSRS2007) / New Mexico East (ftUS)|-105.8,32,-102.9,37|proj=tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 ellps=GRS80 units=us-ft
3621|p|NAD83(NSRS2007) / New Mexico West|-109.1,31.3,-106.3,37|proj=tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000 ellps=GRS80
3622|p|NAD83(NSRS2007) / New Mexico West (ftUS)|-109.1,31.3,-106.3,37|proj=tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000.0001016 ellps=GRS80 units=us-ft
3623|p|NAD83(NSRS2007) / New York Central|-77.8,41.9,-75,44.5|proj=tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 ellps=GRS80
3624|p|NAD83(NSRS2007) / New York Central (ftUS)|-77.8,41.9,-75,44.5|proj=tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=249999.9998984 ellps=GRS80 units=us-ft
3625|p|NAD83(NSRS2007) / New York East|-75.9,40.8,-73.2,45.1|proj=tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 ellps=GRS80
3626|p|NAD83(NSRS2007) / New York East (ftUS)|-75.9,40.8,-73.2,45.1|proj=tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 ellps=GRS80 units=us-ft
3627|p|NAD83(NSRS2007) / New York Long Island|-74.3,40.4,-71.8,41.3|proj=lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 ellps=GRS80
3628|p|NAD83(NSRS2007) / New York Long Island (ftUS)|-74.3,40.4,-71.8,41.3|proj=lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 ellps=GRS80 units=us-ft
3629|p|NAD83(NSRS2007) / New York West|-79.8,41.9,-77.3,43.7|proj=tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 ellps=GRS80
3630|p|NAD83(NSRS2007) / New York West (ftUS)|-79.8,41.9,-77.3,43.7|proj=tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.0001016 ellps=GRS80 units=us-ft
3631|p|NAD83(NSRS2007) / North Carolina|-84.4,33.8,-75.3,36.6|proj=lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.22 ellps=GRS80
3632|p|NAD83(NSRS2007) / North Carolina (ftUS)|-84.4,33.8,-75.3,36.6|proj=lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 ellps=GRS80 units=us-ft
3633|p|NAD83(NSRS2007) / North Dakota North|-104.1,47.1,-96.8,49.1|proj=lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=600000 ellps=GRS80
3634|p|NAD83(NSRS2007) / North Dakota North (ft)|-104.1,47.1,-96.8,49.1|proj=lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=599999.9999976 ellps=GRS80 units=ft
3635|p|NAD83(NSRS2007) / North Dakota South|-104.1,45.9,-96.5,47.9|proj=lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=600000 ellps=GRS80
3636|p|NAD83(NSRS2007) / North Dakota South (ft)|-104.1,45.9,-96.5,47.9|proj=lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=599999.9999976 ellps=GRS80 units=ft
3637|p|NAD83(NSRS2007) / Ohio North|-84.9,40.1,-80.5,42.4|proj=lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 ellps=GRS80
3638|p|NAD83(NSRS2007) / Ohio South|-84.9,38.4,-80.7,40.4|proj=lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 ellps=GRS80
3639|p|NAD83(NSRS2007) / Oklahoma North|-103,35.2,-94.4,37.1|proj=lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 ellps=GRS80
3640|p|NAD83(NSRS2007) / Oklahoma North (ftUS)|-103,35.2,-94.4,37.1|proj=lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 ellps=GRS80 units=us-ft
3641|p|NAD83(NSRS2007) / Oklahoma South|-100,33.6,-94.4,35.6|proj=lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 ellps=GRS80
3642|p|NAD83(NSRS2007) / Oklahoma South (ftUS)|-100,33.6,-94.4,35.6|proj=lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 ellps=GRS80 units=us-ft
3643|p|NAD83(NSRS2007) / Oregon LCC (m)|-124.6,41.9,-116.4,46.3|proj=lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 ellps=GRS80
3644|p|NAD83(NSRS2007) / Oregon GIC Lambert (ft)|-124.6,41.9,-116.4,46.3|proj=lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 ellps=GRS80 units=ft
3645|p|NAD83(NSRS2007) / Oregon North|-124.2,43.9,-116.4,46.3|proj=lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 ellps=GRS80
3646|p|NAD83(NSRS2007) / Oregon North (ft)|-124.2,43.9,-116.4,46.3|proj=lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 ellps=GRS80 units=ft
3647|p|NAD83(NSRS2007) / Oregon South|-124.6,41.9,-116.9,44.6|proj=lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 ellps=GRS80
3648|p|NAD83(NSRS2007) / Oregon South (ft)|-124.6,41.9,-116.9,44.6|proj=lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 ellps=GRS80 units=ft
3649|p|NAD83(NSRS2007) / Pennsylvania North|-80.6,40.6,-74.7,42.6|proj=lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 ellps=GRS80
3650|p|NAD83(NSRS2007) / Pennsylvania North (ftUS)|-80.6,40.6,-74.7,42.6|proj=lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 ellps=GRS80 units=us-ft
3651|p|NAD83(NSRS2007) / Pennsylvania South|-80.6,39.7,-74.7,41.2|proj=lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 ellps=GRS80
3652|p|NAD83(NSRS2007) / Pennsylvania South (ftUS)|-80.6,39.7,-74.7,41.2|proj=lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 ellps=GRS80 units=us-ft
3653|p|NAD83(NSRS2007) / Rhode Island|-71.9,41.1,-71,42.1|proj=tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 ellps=GRS80
3654|p|NAD83(NSRS2007) / Rhode Island (ftUS)|-71.9,41.1,-71,42.1|proj=tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=99999.9999898399 ellps=GRS80 units=us-ft
3655|p|NAD83(NSRS2007) / South Carolina|-83.4,32,-78.5,35.3|proj=lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 ellps=GRS80
3656|p|NAD83(NSRS2007) / South Carolina (ft)|-83.4,32,-78.5,35.3|proj=lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 ellps=GRS80 units=ft
3657|p|NAD83(NSRS2007) / South Dakota North|-104.1,44.1,-96.4,46|proj=lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 ellps=GRS80
3658|p|NAD83(NSRS2007) / South Dakota North (ftUS)|-104.1,44.1,-96.4,46|proj=lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 ellps=GRS80 units=us-ft
3659|p|NAD83(NSRS2007) / South Dakota South|-104.1,42.4,-96.4,44.8|proj=lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 ellps=GRS80
3660|p|NAD83(NSRS2007) / South Dakota South (ftUS)|-104.1,42.4,-96.4,44.8|proj=lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 ellps=GRS80 units=us-ft
3661|p|NAD83(NSRS2007) / Tennessee|-90.4,34.9,-81.6,36.7|proj=lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 ellps=GRS80
3662|p|NAD83(NSRS2007) / Tennessee (ftUS)|-90.4,34.9,-81.6,36.7|proj=lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 ellps=GRS80 units=us-ft
3663|p|NAD83(NSRS2007) / Texas Central|-106.7,29.7,-93.5,32.3|proj=lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=700000 y_0=3000000 ellps=GRS80
3664|p|NAD83(NSRS2007) / Texas Central (ftUS)|-106.7,29.7,-93.5,32.3|proj=lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=699999.999898399 y_0=3000000 ellps=GRS80 units=us-ft
3665|p|NAD83(NSRS2007) / Texas Centric Albers Equal Area|-106.7,25.8,-93.5,36.5|proj=aea lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000 ellps=GRS80
3666|p|NAD83(NSRS2007) / Texas Centric Lambert Conformal|-106.7,25.8,-93.5,36.5|proj=lcc lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=5000000 ellps=GRS80
3667|p|NAD83(NSRS2007) / Texas North|-103.1,34.3,-99.9,36.5|proj=lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000 y_0=1000000 ellps=GRS80
3668|p|NAD83(NSRS2007) / Texas North (ftUS)|-103.1,34.3,-99.9,36.5|proj=lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000.0001016 y_0=999999.999898399 ellps=GRS80 units=us-ft
3669|p|NAD83(NSRS2007) / Texas North Central|-103.1,31.7,-94,34.6|proj=lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000 ellps=GRS80
3670|p|NAD83(NSRS2007) / Texas North Central (ftUS)|-103.1,31.7,-94,34.6|proj=lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000.0001016 ellps=GRS80 units=us-ft
3671|p|NAD83(NSRS2007) / Texas South|-100.2,25.8,-96.8,28.3|proj=lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000 ellps=GRS80
3672|p|NAD83(NSRS2007) / Texas South (ftUS)|-100.2,25.8,-96.8,28.3|proj=lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000.0001016 ellps=GRS80 units=us-ft
3673|p|NAD83(NSRS2007) / Texas South Central|-105,27.7,-93.7,30.7|proj=lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=4000000 ellps=GRS80
3674|p|NAD83(NSRS2007) / Texas South Central (ftUS)|-105,27.7,-93.7,30.7|proj=lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=3999999.9998984 ellps=GRS80 units=us-ft
3675|p|NAD83(NSRS2007) / Utah Central|-114.1,38.4,-109,41.1|proj=lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000 y_0=2000000 ellps=GRS80
3676|p|NAD83(NSRS2007) / Utah Central (ft)|-114.1,38.4,-109,41.1|proj=lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.0001504 y_0=1999999.999992 ellps=GRS80 units=ft
3677|p|NAD83(NSRS2007) / Utah Central (ftUS)|-114.1,38.4,-109,41.1|proj=lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.00001016 y_0=2000000.00001016 ellps=GRS80 units=us-ft
3678|p|NAD83(NSRS2007) / Utah North|-114.1,40.5,-109,42.1|proj=lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000 y_0=1000000 ellps=GRS80
3679|p|NAD83(NSRS2007) / Utah North (ft)|-114.1,40.5,-109,42.1|proj=lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.0001504 y_0=999999.999996 ellps=GRS80 units=ft
3680|p|NAD83(NSRS2007) / Utah North (ftUS)|-114.1,40.5,-109,42.1|proj=lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.00001016 y_0=999999.999989839 ellps=GRS80 units=us-ft
3681|p|NAD83(NSRS2007) / Utah South|-114.1,36.9,-109,38.6|proj=lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000 y_0=3000000 ellps=GRS80
3682|p|NAD83(NSRS2007) / Utah South (ft)|-114.1,36.9,-109,38.6|proj=lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.0001504 y_0=2999999.999988 ellps=GRS80 units=ft
3683|p|NAD83(NSRS2007) / Utah South (ftUS)|-114.1,36.9,-109,38.6|proj=lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.00001016 y_0=3000000 ellps=GRS80 units=us-ft
3684|p|NAD83(NSRS2007) / Vermont|-73.5,42.7,-71.5,45.1|proj=tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000 ellps=GRS80
3685|p|NAD83(NSRS2007) / Virginia North|-80.1,37.7,-76.5,39.5|proj=lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000 y_0=2000000 ellps=GRS80
3686|p|NAD83(NSRS2007) / Virginia North (ftUS)|-80.1,37.7,-76.5,39.5|proj=lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000.0001016 y_0=2000000.0001016 ellps=GRS80 units=us-ft
3687|p|NAD83(NSRS2007) / Virginia South|-83.7,36.5,-75.3,38.3|proj=lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000 y_0=1000000 ellps=GRS80
3688|p|NAD83(NSRS2007) / Virginia South (ftUS)|-83.7,36.5,-75.3,38.3|proj=lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000.0001016 y_0=999999.999898399 ellps=GRS80 units=us-ft
3689|p|NAD83(NSRS2007) / Washington North|-124.8,47,-117,49.1|proj=lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000 ellps=GRS80
3690|p|NAD83(NSRS2007) / Washington North (ftUS)|-124.8,47,-117,49.1|proj=lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000.0001016 ellps=GRS80 units=us-ft
3691|p|NAD83(NSRS2007) / Washington South|-124.4,45.5,-116.9,47.7|proj=lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000 ellps=GRS80
3692|p|NAD83(NSRS2007) / Washington South (ftUS)|-124.4,45.5,-116.9,47.7|proj=lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000.0001016 ellps=GRS80 units=us-ft
3693|p|NAD83(NSRS2007) / West Virginia North|-81.8,38.7,-77.7,40.7|proj=lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 ellps=GRS80
3694|p|NAD83(NSRS2007) / West Virginia South|-82.7,37.2,-79,39.2|proj=lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 ellps=GRS80
3695|p|NAD83(NSRS2007) / Wisconsin Central|-92.9,43.9,-86.2,45.8|proj=lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 ellps=GRS80
3696|p|NAD83(NSRS2007) / Wisconsin Central (ftUS)|-92.9,43.9,-86.2,45.8|proj=lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 ellps=GRS80 units=us-ft
3697|p|NAD83(NSRS2007) / Wisconsin North|-92.9,45.3,-88,47.4|proj=lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 ellps=GRS80
3698|p|NAD83(NSRS2007) / Wisconsin North (ftUS)|-92.9,45.3,-88,47.4|proj=lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 ellps=GRS80 units=us-ft
3699|p|NAD83(NSRS2007) / Wisconsin South|-91.5,42.4,-86.9,44.4|proj=lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 ellps=GRS80
3700|p|NAD83(NSRS2007) / Wisconsin South (ftUS)|-91.5,42.4,-86.9,44.4|proj=lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 ellps=GRS80 units=us-ft
3701|p|NAD83(NSRS2007) / Wisconsin Transverse Mercator|-92.9,42.4,-86.2,47.4|proj=tmerc lon_0=-90 k=0.9996 x_0=520000 y_0=-4480000 ellps=GRS80
3702|p|NAD83(NSRS2007) / Wyoming East|-106.4,40.9,-104,45.1|proj=tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 ellps=GRS80
3703|p|NAD83(NSRS2007) / Wyoming East Central|-108.7,40.9,-106,45.1|proj=tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 ellps=GRS80
3704|p|NAD83(NSRS2007) / Wyoming West Central|-111.1,40.9,-107.5,45.1|proj=tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 ellps=GRS80
3705|p|NAD83(NSRS2007) / Wyoming West|-111.1,40.9,-109,44.7|proj=tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000 ellps=GRS80
3706|p|NAD83(NSRS2007) / UTM zone 59N|167.6,49,174.1,56.3|proj=utm zone=59 ellps=GRS80
3707|p|NAD83(NSRS2007) / UTM zone 60N|174,47.9,180,56.7|proj=utm zone=60 ellps=GRS80
3708|p|NAD83(NSRS2007) / UTM zone 1N|-180,47.8,-173.9,63.3|proj=utm zone=1 ellps=GRS80
3709|p|NAD83(NSRS2007) / UTM zone 2N|-174,48.6,-167.9,73.1|proj=utm zone=2 ellps=GRS80
3710|p|NAD83(NSRS2007) / UTM zone 3N|-168,49.5,-161.9,74.3|proj=utm zone=3 ellps=GRS80
3711|p|NAD83(NSRS2007) / UTM zone 4N|-162,50.9,-155.9,74.8|proj=utm zone=4 ellps=GRS80
3712|p|NAD83(NSRS2007) / UTM zone 5N|-156,52.1,-149.9,74.8|proj=utm zone=5 ellps=GRS80
3713|p|NAD83(NSRS2007) / UTM zone 6N|-150,54,-143.9,74.2|proj=utm zone=6 ellps=GRS80
3714|p|NAD83(NSRS2007) / UTM zone 7N|-144,53.4,-137.9,73.6|proj=utm zone=7 ellps=GRS80
3715|p|NAD83(NSRS2007) / UTM zone 8N|-138,53.6,-131.9,73.1|proj=utm zone=8 ellps=GRS80
3716|p|NAD83(NSRS2007) / UTM zone 9N|-132,35.3,-126,56.9|proj=utm zone=9 ellps=GRS80
3717|p|NAD83(NSRS2007) / UTM zone 10N|-126,30.5,-119.9,49.1|proj=utm zone=10 ellps=GRS80
3718|p|NAD83(NSRS2007) / UTM zone 11N|-120,30.8,-114,49.1|proj=utm zone=11 ellps=GRS80
3719|p|NAD83(NSRS2007) / UTM zone 12N|-114,31.3,-108,49.1|proj=utm zone=12 ellps=GRS80
3720|p|NAD83(NSRS2007) / UTM zone 13N|-108,28.9,-102,49.1|proj=utm zone=13 ellps=GRS80
3721|p|NAD83(NSRS2007) / UTM zone 14N|-102,25.8,-96,49.1|proj=utm zone=14 ellps=GRS80
3722|p|NAD83(NSRS2007) / UTM zone 15N|-96.1,25.6,-90,49.4|proj=utm zone=15 ellps=GRS80
3723|p|NAD83(NSRS2007) / UTM zone 16N|-90,23.9,-84,48.4|proj=utm zone=16 ellps=GRS80
3724|p|NAD83(NSRS2007) / UTM zone 17N|-84,23.8,-78,46.2|proj=utm zone=17 ellps=GRS80
3725|p|NAD83(NSRS2007) / UTM zone 18N|-78,28.2,-72,45.1|proj=utm zone=18 ellps=GRS80
3726|p|NAD83(NSRS2007) / UTM zone 19N|-72,33.6,-65.9,47.5|proj=utm zone=19 ellps=GRS80
3727|p|Reunion 1947 / TM Reunion|55.1,-21.5,56,-20.8|proj=tmerc lat_0=-21.1166666666667 lon_0=55.5333333333333 x_0=160000 y_0=50000 ellps=intl towgs84=94,-948,-1262,0,0,0,0
3728|p|NAD83(NSRS2007) / Ohio North (ftUS)|-84.9,40.1,-80.5,42.4|proj=lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 ellps=GRS80 units=us-ft
3729|p|NAD83(NSRS2007) / Ohio South (ftUS)|-84.9,38.4,-80.7,40.4|proj=lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 ellps=GRS80 units=us-ft
3730|p|NAD83(NSRS2007) / Wyoming East (ftUS)|-106.4,40.9,-104,45.1|proj=tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000.00001016 ellps=GRS80 units=us-ft
3731|p|NAD83(NSRS2007) / Wyoming East Central (ftUS)|-108.7,40.9,-106,45.1|proj=tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=399999.99998984 y_0=99999.9999898399 ellps=GRS80 units=us-ft
3732|p|NAD83(NSRS2007) / Wyoming West Central (ftUS)|-111.1,40.9,-107.5,45.1|proj=tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 ellps=GRS80 units=us-ft
3733|p|NAD83(NSRS2007) / Wyoming West (ftUS)|-111.1,40.9,-109,44.7|proj=tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft
3734|p|NAD83 / Ohio North (ftUS)|-84.9,40.1,-80.5,42.4|proj=lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 ellps=GRS80 units=us-ft
3735|p|NAD83 / Ohio South (ftUS)|-84.9,38.4,-80.7,40.4|proj=lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 ellps=GRS80 units=us-ft
3736|p|NAD83 / Wyoming East (ftUS)|-106.4,40.9,-104,45.1|proj=tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000.00001016 ellps=GRS80 units=us-ft
3737|p|NAD83 / Wyoming East Central (ftUS)|-108.7,40.9,-106,45.1|proj=tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=399999.99998984 y_0=99999.9999898399 ellps=GRS80 units=us-ft
3738|p|NAD83 / Wyoming West Central (ftUS)|-111.1,40.9,-107.5,45.1|proj=tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 ellps=GRS80 units=us-ft
3739|p|NAD83 / Wyoming West (ftUS)|-111.1,40.9,-109,44.7|proj=tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft
3740|p|NAD83(HARN) / UTM zone 10N|-124.8,33.8,-119.9,49.1|proj=utm zone=10 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3741|p|NAD83(HARN) / UTM zone 11N|-120,32.2,-114,49.1|proj=utm zone=11 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3742|p|NAD83(HARN) / UTM zone 12N|-114,31.3,-108,49.1|proj=utm zone=12 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3743|p|NAD83(HARN) / UTM zone 13N|-108,28.9,-102,49.1|proj=utm zone=13 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3744|p|NAD83(HARN) / UTM zone 14N|-102,25.8,-95.9,49.1|proj=utm zone=14 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3745|p|NAD83(HARN) / UTM zone 15N|-96,28.4,-89.9,49.4|proj=utm zone=15 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3746|p|NAD83(HARN) / UTM zone 16N|-90,28.8,-83.9,48.4|proj=utm zone=16 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3747|p|NAD83(HARN) / UTM zone 17N|-84.1,24.4,-78,46.2|proj=utm zone=17 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3748|p|NAD83(HARN) / UTM zone 18N|-78,33.8,-72,45.1|proj=utm zone=18 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3749|p|NAD83(HARN) / UTM zone 19N|-72,40.9,-66.9,47.5|proj=utm zone=19 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3750|p|NAD83(HARN) / UTM zone 4N|-160.3,19.5,-155.9,22.3|proj=utm zone=4 ellps=GRS80
3751|p|NAD83(HARN) / UTM zone 5N|-156,18.8,-154.7,20.9|proj=utm zone=5 ellps=GRS80
3753|p|NAD83(HARN) / Ohio North (ftUS)|-84.9,40.1,-80.5,42.4|proj=lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3754|p|NAD83(HARN) / Ohio South (ftUS)|-84.9,38.4,-80.7,40.4|proj=lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3755|p|NAD83(HARN) / Wyoming East (ftUS)|-106.4,40.9,-104,45.1|proj=tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000.00001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3756|p|NAD83(HARN) / Wyoming East Central (ftUS)|-108.7,40.9,-106,45.1|proj=tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=399999.99998984 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3757|p|NAD83(HARN) / Wyoming West Central (ftUS)|-111.1,40.9,-107.5,45.1|proj=tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3758|p|NAD83(HARN) / Wyoming West (ftUS)|-111.1,40.9,-109,44.7|proj=tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3759|p|NAD83 / Hawaii zone 3 (ftUS)|-158.4,21.2,-157.6,21.8|proj=tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000.00001016 ellps=GRS80 units=us-ft towgs84=1,1,-1
3760|p|NAD83(HARN) / Hawaii zone 3 (ftUS)|-158.4,21.2,-157.6,21.8|proj=tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000.00001016 ellps=GRS80 units=us-ft
3761|p|NAD83(CSRS) / UTM zone 22N|-54,39.5,-47.9,57.7|proj=utm zone=22 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3762|p|WGS 84 / South Georgia Lambert|-38.1,-55,-35.7,-53.9|proj=lcc lat_0=-55 lon_0=-37 lat_1=-54 lat_2=-54.75 datum=WGS84
3763|p|ETRS89 / Portugal TM06|-9.6,36.9,-6.1,42.2|proj=tmerc lat_0=39.6682583333333 lon_0=-8.13310833333333 ellps=GRS80
3764|p|NZGD2000 / Chatham Island Circuit 2000|-177.3,-44.7,-175.5,-43.3|proj=tmerc lat_0=-44 lon_0=-176.5 x_0=400000 y_0=800000 ellps=GRS80
3765|p|HTRS96 / Croatia TM|13.4,42.3,19.5,46.6|proj=tmerc lon_0=16.5 k=0.9999 x_0=500000 ellps=GRS80
3767|p|HTRS96 / UTM zone 33N|13,41.6,18,46.6|proj=utm zone=33 ellps=GRS80
3768|p|HTRS96 / UTM zone 34N|18,41.6,19.5,46|proj=utm zone=34 ellps=GRS80
3769|p|Bermuda 1957 / UTM zone 20N|-64.9,32.2,-64.6,32.5|proj=utm zone=20 ellps=clrk66 towgs84=-292.295,248.758,429.447,4.9971,2.99,6.6906,1.0289
3770|p|BDA2000 / Bermuda 2000 National Grid|-68.9,28.9,-60.7,35.8|proj=tmerc lat_0=32 lon_0=-64.75 x_0=550000 y_0=100000 ellps=WGS84
3773|p|NAD27 / Alberta 3TM ref merid 117 W|-118.5,50.7,-115.5,60|proj=tmerc lon_0=-117 k=0.9999 ellps=clrk66 towgs84=4,159,188
3775|p|NAD83 / Alberta 3TM ref merid 111 W|-112.5,48.9,-109.9,60|proj=tmerc lon_0=-111 k=0.9999 ellps=GRS80
3776|p|NAD83 / Alberta 3TM ref merid 114 W|-115.5,48.9,-112.5,60|proj=tmerc lon_0=-114 k=0.9999 ellps=GRS80
3777|p|NAD83 / Alberta 3TM ref merid 117 W|-118.5,50.7,-115.5,60|proj=tmerc lon_0=-117 k=0.9999 ellps=GRS80
3779|p|NAD83(CSRS) / Alberta 3TM ref merid 111 W|-112.5,48.9,-109.9,60|proj=tmerc lon_0=-111 k=0.9999 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3780|p|NAD83(CSRS) / Alberta 3TM ref merid 114 W|-115.5,48.9,-112.5,60|proj=tmerc lon_0=-114 k=0.9999 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3781|p|NAD83(CSRS) / Alberta 3TM ref merid 117 W|-118.5,50.7,-115.5,60|proj=tmerc lon_0=-117 k=0.9999 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3783|p|Pitcairn 2006 / Pitcairn TM 2006|-130.2,-25.2,-130,-25|proj=tmerc lat_0=-25.0685526111111 lon_0=-130.112967111111 x_0=14200 y_0=15500 ellps=WGS84
3784|p|Pitcairn 1967 / UTM zone 9S|-130.2,-25.2,-130,-25|proj=utm zone=9 south ellps=intl towgs84=185,165,42,0,0,0,0
3788|p|NZGD2000 / Auckland Islands TM 2000|165.5,-51.2,167,-47.8|proj=tmerc lon_0=166 x_0=3500000 y_0=10000000 ellps=GRS80
3789|p|NZGD2000 / Campbell Island TM 2000|168.6,-52.9,169.6,-52.2|proj=tmerc lon_0=169 x_0=3500000 y_0=10000000 ellps=GRS80
3790|p|NZGD2000 / Antipodes Islands TM 2000|178.4,-50,179.4,-47.5|proj=tmerc lon_0=179 x_0=3500000 y_0=10000000 ellps=GRS80
3791|p|NZGD2000 / Raoul Island TM 2000|-179.1,-31.6,-177.6,-29|proj=tmerc lon_0=-178 x_0=3500000 y_0=10000000 ellps=GRS80
3793|p|NZGD2000 / Chatham Islands TM 2000|-177.3,-44.7,-175.5,-43.3|proj=tmerc lon_0=-176.5 x_0=3500000 y_0=10000000 ellps=GRS80
3794|p|Slovenia 1996 / Slovene National Grid|13.3,45.4,16.7,46.9|proj=tmerc lon_0=15 k=0.9999 x_0=500000 y_0=-5000000 ellps=GRS80
3795|p|NAD27 / Cuba Norte|-85.1,21.3,-76.9,23.3|proj=lcc lat_0=22.35 lon_0=-81 lat_1=23 lat_2=21.7 x_0=500000 y_0=280296.016 ellps=clrk66 towgs84=2.478,149.752,197.726,0.526,0.498,-0.501,0.685
3796|p|NAD27 / Cuba Sur|-78.7,19.7,-74,21.5|proj=lcc lat_0=20.7166666666667 lon_0=-76.8333333333333 lat_1=21.3 lat_2=20.1333333333333 x_0=500000 y_0=229126.939 ellps=clrk66 towgs84=2.478,149.752,197.726,0.526,0.498,-0.501,0.685
3798|p|NAD83 / MTQ Lambert|-79.9,44.9,-57.1,62.7|proj=lcc lat_0=44 lon_0=-70 lat_1=50 lat_2=46 x_0=800000 ellps=GRS80
3799|p|NAD83(CSRS) / MTQ Lambert|-79.9,44.9,-57.1,62.7|proj=lcc lat_0=44 lon_0=-70 lat_1=50 lat_2=46 x_0=800000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3800|p|NAD27 / Alberta 3TM ref merid 120 W|-120,52.8,-118.5,60|proj=tmerc lon_0=-120 k=0.9999 ellps=clrk66 towgs84=4,159,188
3801|p|NAD83 / Alberta 3TM ref merid 120 W|-120,52.8,-118.5,60|proj=tmerc lon_0=-120 k=0.9999 ellps=GRS80
3802|p|NAD83(CSRS) / Alberta 3TM ref merid 120 W|-120,52.8,-118.5,60|proj=tmerc lon_0=-120 k=0.9999 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3812|p|ETRS89 / Belgian Lambert 2008|2.5,49.5,6.4,51.6|proj=lcc lat_0=50.797815 lon_0=4.35921583333333 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=649328 y_0=665262 ellps=GRS80
3814|p|NAD83 / Mississippi TM|-91.7,30,-88,35.1|proj=tmerc lat_0=32.5 lon_0=-89.75 k=0.9998335 x_0=500000 y_0=1300000 ellps=GRS80
3815|p|NAD83(HARN) / Mississippi TM|-91.7,30,-88,35.1|proj=tmerc lat_0=32.5 lon_0=-89.75 k=0.9998335 x_0=500000 y_0=1300000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3816|p|NAD83(NSRS2007) / Mississippi TM|-91.7,30,-88,35.1|proj=tmerc lat_0=32.5 lon_0=-89.75 k=0.9998335 x_0=500000 y_0=1300000 ellps=GRS80
3819|g|HD1909|16.1,45.7,22.9,48.6|proj=longlat ellps=bessel towgs84=595.48,121.69,515.35,4.115,-2.9383,0.853,-3.408
3821|g|TWD67|119.2,21.8,122.1,25.4|proj=longlat ellps=aust_SA
3822|c|TWD97|114.3,17.3,123.7,27|proj=geocent ellps=GRS80
3823|h|TWD97|114.3,17.3,123.7,27|proj=longlat ellps=GRS80
3824|g|TWD97|114.3,17.3,123.7,27|proj=longlat ellps=GRS80
3825|p|TWD97 / TM2 zone 119|118,18.6,120,24.7|proj=tmerc lon_0=119 k=0.9999 x_0=250000 ellps=GRS80
3826|p|TWD97 / TM2 zone 121|119.9,20.4,122.1,26.8|proj=tmerc lon_0=121 k=0.9999 x_0=250000 ellps=GRS80
3827|p|TWD67 / TM2 zone 119|119.2,23.1,119.8,23.9|proj=tmerc lon_0=119 k=0.9999 x_0=250000 ellps=aust_SA
3828|p|TWD67 / TM2 zone 121|119.9,21.8,122.1,25.4|proj=tmerc lon_0=121 k=0.9999 x_0=250000 ellps=aust_SA
3829|p|Hu Tzu Shan 1950 / UTM zone 51N|119.2,21.8,122.1,25.4|proj=utm zone=51 ellps=intl towgs84=-637,-549,-203,0,0,0,0
3832|p|WGS 84 / PDC Mercator|98.6,-60,-68,66.7|proj=merc lon_0=150 datum=WGS84
3834|p|Pulkovo 1942(83) / Gauss-Kruger zone 2|9.9,50.2,12,54.3|proj=tmerc lon_0=9 x_0=2500000 ellps=krass towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1
3844|p|Pulkovo 1942(58) / Stereo70|20.2,43.4,31.5,48.3|proj=sterea lat_0=46 lon_0=25 k=0.99975 x_0=500000 y_0=500000 ellps=krass towgs84=2.329,-147.042,-92.08,-0.309,0.325,0.497,5.69
3845|p|SWEREF99 / RT90 7.5 gon V emulation|10.9,57.2,13,59.8|proj=tmerc lon_0=11.30625 k=1.000006 x_0=1500025.141 y_0=-667.282 ellps=GRS80
3846|p|SWEREF99 / RT90 5 gon V emulation|11.8,55.2,15.5,64.4|proj=tmerc lon_0=13.5562666666667 k=1.0000058 x_0=1500044.695 y_0=-667.13 ellps=GRS80
3847|p|SWEREF99 / RT90 2.5 gon V emulation|13.6,55.9,17.8,67.2|proj=tmerc lon_0=15.8062845294444 k=1.00000561024 x_0=1500064.274 y_0=-667.711 ellps=GRS80
3848|p|SWEREF99 / RT90 0 gon emulation|16,56.8,20.3,68.6|proj=tmerc lon_0=18.0563 k=1.0000054 x_0=1500083.521 y_0=-668.844 ellps=GRS80
3849|p|SWEREF99 / RT90 2.5 gon O emulation|18.4,63.3,22.2,69.1|proj=tmerc lon_0=20.3063166666667 k=1.0000052 x_0=1500102.765 y_0=-670.706 ellps=GRS80
3850|p|SWEREF99 / RT90 5 gon O emulation|21.3,65.2,24.2,68.6|proj=tmerc lon_0=22.5563333333333 k=1.0000049 x_0=1500121.846 y_0=-672.557 ellps=GRS80
3851|p|NZGD2000 / NZCS2000|160.6,-56,-171.2,-25.8|proj=lcc lat_0=-41 lon_0=173 lat_1=-37.5 lat_2=-44.5 x_0=3000000 y_0=7000000 ellps=GRS80
3852|p|RSRGD2000 / DGLC2000|145,-81,169,-76|proj=lcc lat_0=-90 lon_0=157 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=500000 ellps=GRS80
3854|p|County ST74|17.2,58.6,19.7,60.3|proj=tmerc lon_0=18.05787 k=0.99999506 x_0=100182.7406 y_0=-6500620.1207 ellps=GRS80
3855|v|EGM2008 height|-180,-90,180,90|vunits=m
3857|p|WGS 84 / Pseudo-Mercator|-180,-85.1,180,85.1|proj=merc a=6378137 b=6378137 nadgrids=@null
3873|p|ETRS89 / GK19FIN|19.2,60,19.5,60.4|proj=tmerc lon_0=19 x_0=19500000 ellps=GRS80
3874|p|ETRS89 / GK20FIN|19.5,59.9,20.5,60.5|proj=tmerc lon_0=20 x_0=20500000 ellps=GRS80
3875|p|ETRS89 / GK21FIN|20.5,59.8,21.5,69.4|proj=tmerc lon_0=21 x_0=21500000 ellps=GRS80
3876|p|ETRS89 / GK22FIN|21.5,59.7,22.5,69.4|proj=tmerc lon_0=22 x_0=22500000 ellps=GRS80
3877|p|ETRS89 / GK23FIN|22.5,59.7,23.5,68.8|proj=tmerc lon_0=23 x_0=23500000 ellps=GRS80
3878|p|ETRS89 / GK24FIN|23.5,59.8,24.5,68.9|proj=tmerc lon_0=24 x_0=24500000 ellps=GRS80
3879|p|ETRS89 / GK25FIN|24.5,59.9,25.5,68.9|proj=tmerc lon_0=25 x_0=25500000 ellps=GRS80
3880|p|ETRS89 / GK26FIN|25.5,60.1,26.5,70|proj=tmerc lon_0=26 x_0=26500000 ellps=GRS80
3881|p|ETRS89 / GK27FIN|26.5,60.3,27.5,70.1|proj=tmerc lon_0=27 x_0=27500000 ellps=GRS80
3882|p|ETRS89 / GK28FIN|27.5,60.4,28.5,70.1|proj=tmerc lon_0=28 x_0=28500000 ellps=GRS80
3883|p|ETRS89 / GK29FIN|28.5,60.9,29.5,69.9|proj=tmerc lon_0=29 x_0=29500000 ellps=GRS80
3884|p|ETRS89 / GK30FIN|29.5,61.4,30.5,68|proj=tmerc lon_0=30 x_0=30500000 ellps=GRS80
3885|p|ETRS89 / GK31FIN|30.5,62,31.6,64.3|proj=tmerc lon_0=31 x_0=31500000 ellps=GRS80
3886|v|Fao 1979 height|38.7,29,48.7,37.4|vunits=m
3887|c|IGRS|38.7,29,48.8,37.4|proj=geocent ellps=GRS80
3888|h|IGRS|38.7,29,48.8,37.4|proj=longlat ellps=GRS80
3889|g|IGRS|38.7,29,48.8,37.4|proj=longlat ellps=GRS80
3890|p|IGRS / UTM zone 37N|38.7,31.1,42,36.8|proj=utm zone=37 ellps=GRS80
3891|p|IGRS / UTM zone 38N|42,29,48,37.4|proj=utm zone=38 ellps=GRS80
3892|p|IGRS / UTM zone 39N|48,29.6,48.8,31|proj=utm zone=39 ellps=GRS80
3893|p|ED50 / Iraq National Grid|38.7,29,48.7,37.4|proj=tmerc lat_0=29.0262683333333 lon_0=46.5 k=0.9994 x_0=800000 ellps=intl towgs84=-103,-106,-141
3900|v|N2000 height|19.2,59.7,31.6,70.1|vunits=m
3901|x|KKJ / Finland Uniform Coordinate System + N60 height|19.2,59.7,31.6,70.1|2393+5717
3902|x|ETRS89 / TM35FIN(N,E) + N60 height|19.2,59.7,31.6,70.1|5048+5717
3903|x|ETRS89 / TM35FIN(N,E) + N2000 height|19.2,59.7,31.6,70.1|5048+3900
3906|g|MGI 1901|13.3,40.8,23.1,46.9|proj=longlat ellps=bessel towgs84=682,-203,480
3912|p|MGI 1901 / Slovene National Grid|13.3,45.4,16.7,46.9|proj=tmerc lon_0=15 k=0.9999 x_0=500000 y_0=-5000000 ellps=bessel towgs84=476.08,125.947,417.81,4.610862,2.388137,-11.942335,9.896638
3920|p|Puerto Rico / UTM zone 20N|-64.9,18.2,-64.2,18.8|proj=utm zone=20 ellps=clrk66 towgs84=11,72,-101,0,0,0,0
3942|p|RGF93 v1 / CC42|-1.1,41.3,9.7,43.1|proj=lcc lat_0=42 lon_0=3 lat_1=41.25 lat_2=42.75 x_0=1700000 y_0=1200000 ellps=GRS80
3943|p|RGF93 v1 / CC43|-1.8,42.3,7.7,44.1|proj=lcc lat_0=43 lon_0=3 lat_1=42.25 lat_2=43.75 x_0=1700000 y_0=2200000 ellps=GRS80
3944|p|RGF93 v1 / CC44|-1.8,42.9,7.8,45|proj=lcc lat_0=44 lon_0=3 lat_1=43.25 lat_2=44.75 x_0=1700000 y_0=3200000 ellps=GRS80
3945|p|RGF93 v1 / CC45|-1.5,44,7.8,46|proj=lcc lat_0=45 lon_0=3 lat_1=44.25 lat_2=45.75 x_0=1700000 y_0=4200000 ellps=GRS80
3946|p|RGF93 v1 / CC46|-2.3,45,7.2,47|proj=lcc lat_0=46 lon_0=3 lat_1=45.25 lat_2=46.75 x_0=1700000 y_0=5200000 ellps=GRS80
3947|p|RGF93 v1 / CC47|-4.8,46,7.7,48|proj=lcc lat_0=47 lon_0=3 lat_1=46.25 lat_2=47.75 x_0=1700000 y_0=6200000 ellps=GRS80
3948|p|RGF93 v1 / CC48|-4.9,47,8.3,49|proj=lcc lat_0=48 lon_0=3 lat_1=47.25 lat_2=48.75 x_0=1700000 y_0=7200000 ellps=GRS80
3949|p|RGF93 v1 / CC49|-4.9,48,8.3,50|proj=lcc lat_0=49 lon_0=3 lat_1=48.25 lat_2=49.75 x_0=1700000 y_0=8200000 ellps=GRS80
3950|p|RGF93 v1 / CC50|-2.1,49,8.1,51.2|proj=lcc lat_0=50 lon_0=3 lat_1=49.25 lat_2=50.75 x_0=1700000 y_0=9200000 ellps=GRS80
3968|p|NAD83 / Virginia Lambert|-83.7,36.5,-75.3,39.5|proj=lcc lat_0=36 lon_0=-79.5 lat_1=37 lat_2=39.5 ellps=GRS80
3969|p|NAD83(HARN) / Virginia Lambert|-83.7,36.5,-75.3,39.5|proj=lcc lat_0=36 lon_0=-79.5 lat_1=37 lat_2=39.5 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3970|p|NAD83(NSRS2007) / Virginia Lambert|-83.7,36.5,-75.3,39.5|proj=lcc lat_0=36 lon_0=-79.5 lat_1=37 lat_2=39.5 ellps=GRS80
3976|p|WGS 84 / NSIDC Sea Ice Polar Stereographic South|-180,-90,180,-60|proj=stere lat_0=-90 lat_ts=-70 datum=WGS84
3978|p|NAD83 / Canada Atlas Lambert|-141.1,38.2,-40.7,86.5|proj=lcc lat_0=49 lon_0=-95 lat_1=49 lat_2=77 ellps=GRS80
3979|p|NAD83(CSRS) / Canada Atlas Lambert|-141.1,38.2,-40.7,86.5|proj=lcc lat_0=49 lon_0=-95 lat_1=49 lat_2=77 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
3991|p|Puerto Rico State Plane CS of 1927|-68,17.8,-65.1,18.6|proj=lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=152400.30480061 ellps=clrk66 towgs84=11,72,-101,0,0,0,0 units=us-ft
3992|p|Puerto Rico / St. Croix|-65.1,17.6,-64.5,18.5|proj=lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=152400.30480061 y_0=30480.0609601219 ellps=clrk66 towgs84=11,72,-101,0,0,0,0 units=us-ft
3994|p|WGS 84 / Mercator 41|155,-60,-169.9,-25|proj=merc lat_ts=-41 lon_0=100 datum=WGS84
3995|p|WGS 84 / Arctic Polar Stereographic|-180,60,180,90|proj=stere lat_0=90 lat_ts=71 datum=WGS84
3996|p|WGS 84 / IBCAO Polar Stereographic|-180,60,180,90|proj=stere lat_0=90 lat_ts=75 datum=WGS84
3997|p|WGS 84 / Dubai Local TM|54.8,24.8,55.6,25.4|proj=tmerc lon_0=55.3333333333333 x_0=500000 datum=WGS84
4000|c|MOLDREF99|26.6,45.4,30.2,48.5|proj=geocent ellps=GRS80
4017|h|MOLDREF99|26.6,45.4,30.2,48.5|proj=longlat ellps=GRS80
4023|g|MOLDREF99|26.6,45.4,30.2,48.5|proj=longlat ellps=GRS80
4026|p|MOLDREF99 / Moldova TM|26.6,45.4,30.2,48.5|proj=tmerc lon_0=28.4 k=0.99994 x_0=200000 y_0=-5000000 ellps=GRS80
4037|p|WGS 84 / TMzn35N|26.6,45.4,30,48.5|proj=utm zone=35 datum=WGS84
4038|p|WGS 84 / TMzn36N|30,46.3,30.2,46.5|proj=utm zone=36 datum=WGS84
4039|c|RGRDC 2005|11.7,-13.5,29.9,-3.4|proj=geocent ellps=GRS80
4040|h|RGRDC 2005|11.7,-13.5,29.9,-3.4|proj=longlat ellps=GRS80
4046|g|RGRDC 2005|11.7,-13.5,29.9,-3.4|proj=longlat ellps=GRS80
4048|p|RGRDC 2005 / Congo TM zone 12|11.7,-6.1,13,-4.6|proj=tmerc lon_0=12 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
4049|p|RGRDC 2005 / Congo TM zone 14|13,-6,15.1,-4.2|proj=tmerc lon_0=14 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
4050|p|RGRDC 2005 / Congo TM zone 16|15,-7.4,17,-3.4|proj=tmerc lon_0=16 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
4051|p|RGRDC 2005 / Congo TM zone 18|17,-8.2,19,-3.4|proj=tmerc lon_0=18 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
4056|p|RGRDC 2005 / Congo TM zone 20|19,-8,21,-3.7|proj=tmerc lon_0=20 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
4057|p|RGRDC 2005 / Congo TM zone 22|21,-11.3,23.1,-4.1|proj=tmerc lon_0=22 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
4058|p|RGRDC 2005 / Congo TM zone 24|23,-11.5,25,-4.5|proj=tmerc lon_0=24 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
4059|p|RGRDC 2005 / Congo TM zone 26|25,-12,27,-4.9|proj=tmerc lon_0=26 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
4060|p|RGRDC 2005 / Congo TM zone 28|27,-13.4,29,-6.4|proj=tmerc lon_0=28 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
4061|p|RGRDC 2005 / UTM zone 33S|12,-8.2,18.1,-3.4|proj=utm zone=33 south ellps=GRS80
4062|p|RGRDC 2005 / UTM zone 34S|18,-11.3,24,-3.5|proj=utm zone=34 south ellps=GRS80
4063|p|RGRDC 2005 / UTM zone 35S|24,-13.5,29.9,-4.7|proj=utm zone=35 south ellps=GRS80
4071|p|Chua / UTM zone 23S|-48.1,-16,-47.1,-15.3|proj=utm zone=23 south ellps=intl towgs84=-144.35,242.88,-33.2
4073|c|SREF98|18.8,42.2,23.1,46.2|proj=geocent ellps=GRS80
4074|h|SREF98|18.8,42.2,23.1,46.2|proj=longlat ellps=GRS80
4075|g|SREF98|18.8,42.2,23.1,46.2|proj=longlat ellps=GRS80
4079|c|REGCAN95|-22,24.6,-11.7,32.8|proj=geocent ellps=GRS80
4080|h|REGCAN95|-22,24.6,-11.7,32.8|proj=longlat ellps=GRS80
4081|g|REGCAN95|-22,24.6,-11.7,32.8|proj=longlat ellps=GRS80
4082|p|REGCAN95 / UTM zone 27N|-22,24.6,-18,31.2|proj=utm zone=27 ellps=GRS80
4083|p|REGCAN95 / UTM zone 28N|-18,25.2,-11.7,32.8|proj=utm zone=28 ellps=GRS80
4087|p|WGS 84 / World Equidistant Cylindrical|-180,-90,180,90|proj=eqc datum=WGS84
4093|p|ETRS89 / DKTM1|8,54.8,10,57.7|proj=tmerc lon_0=9 k=0.99998 x_0=200000 y_0=-5000000 ellps=GRS80
4094|p|ETRS89 / DKTM2|9,54.6,11.3,57.8|proj=tmerc lon_0=10 k=0.99998 x_0=400000 y_0=-5000000 ellps=GRS80
4095|p|ETRS89 / DKTM3|10.7,54.5,12.7,56.8|proj=tmerc lon_0=11.75 k=0.99998 x_0=600000 y_0=-5000000 ellps=GRS80
4096|p|ETRS89 / DKTM4|14.5,54.9,15.3,55.4|proj=tmerc lon_0=15 x_0=800000 y_0=-5000000 ellps=GRS80
4097|x|ETRS89 / DKTM1 + DVR90 height|8,54.8,10,57.7|4093+5799
4098|x|ETRS89 / DKTM2 + DVR90 height|9,54.6,11.3,57.8|4094+5799
4099|x|ETRS89 / DKTM3 + DVR90 height|10.7,54.5,12.7,56.8|4095+5799
4100|x|ETRS89 / DKTM4 + DVR90 height|14.5,54.9,15.3,55.4|4096+5799
4121|g|GGRS87|19.5,34.8,28.3,41.8|proj=longlat ellps=GRS80 towgs84=-199.87,74.79,246.62,0,0,0,0
4122|g|ATS77|-69.1,43.4,-59.7,48.1|proj=longlat a=6378135 rf=298.257
4123|g|KKJ|19.2,59.7,31.6,70.1|proj=longlat ellps=intl towgs84=-96.062,-82.428,-121.753,4.801,0.345,-1.376,1.496
4124|g|RT90|10,54.9,24.2,69.1|proj=longlat ellps=bessel towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0
4128|g|Madzansua|30.2,-17.8,35.4,-14|proj=longlat ellps=clrk66
4129|g|Observatario|31.2,-26.9,35.7,-19.8|proj=longlat ellps=clrk66 towgs84=-132,-110,-335,0,0,0,0
4130|g|Moznet|30.2,-27.8,43.1,-10|proj=longlat ellps=WGS84
4131|g|Indian 1960|102.1,7.9,110,23.4|proj=longlat ellps=evrst30 towgs84=198,881,317,0,0,0,0
4133|g|EST92|21.7,57.5,28.2,59.8|proj=longlat ellps=GRS80 towgs84=0.055,-0.541,-0.185,0.0183,-0.0003,-0.007,-0.014
4134|g|PSD93|51.9,16.5,60,26.6|proj=longlat a=6378249.145 rf=293.465 towgs84=-180.624,-225.516,173.919,-0.81,-1.898,8.336,16.71006
4135|g|Old Hawaiian|-160.3,18.8,-154.7,22.3|proj=longlat ellps=clrk66 towgs84=61,-285,-181
4139|g|Puerto Rico|-68,17.6,-64.2,18.8|proj=longlat ellps=clrk66 towgs84=11,72,-101,0,0,0,0
4141|g|Israel 1993|34.1,29.4,35.7,33.3|proj=longlat ellps=GRS80 towgs84=23.772,17.49,17.859,-0.3132,-1.85274,1.67299,-5.4262
4143|g|Abidjan 1987|-8.7,1,-2.4,10.8|proj=longlat a=6378249.145 rf=293.465 towgs84=-124.76,53,466.79,0,0,0,0
4145|g|Kalianpur 1962|60.8,21,77.9,37.1|proj=longlat a=6377301.243 rf=300.8017255 towgs84=283,682,231,0,0,0,0
4146|g|Kalianpur 1975|68.1,8,97.5,35.6|proj=longlat a=6377299.151 rf=300.8017255 towgs84=295,736,257,0,0,0,0
4148|g|Hartebeesthoek94|13.3,-50.4,42.9,-22.1|proj=longlat ellps=WGS84
4149|g|CH1903|5.9,45.8,10.5,47.9|proj=longlat ellps=bessel towgs84=674.374,15.056,405.346,0,0,0,0
4150|g|CH1903+|5.9,45.8,10.5,47.9|proj=longlat ellps=bessel towgs84=674.374,15.056,405.346,0,0,0,0
4151|g|CHTRS95|5.9,45.8,10.5,47.9|proj=longlat ellps=GRS80
4152|g|NAD83(HARN)|144.5,-14.6,-64.5,71.4|proj=longlat ellps=GRS80
4153|g|Rassadiran|52.5,27.3,52.8,27.7|proj=longlat ellps=intl towgs84=-133.63,-157.5,-158.62,0,0,0,0
4154|g|ED50(ED77)|44,23.3,63.4,39.8|proj=longlat ellps=intl towgs84=-110.33,-97.73,-119.85,0.3423,1.1634,0.2715,0.063
4155|g|Dabola 1981|-15.2,7.1,-7.6,12.7|proj=longlat ellps=clrk80ign towgs84=-83,37,124,0,0,0,0
4157|g|Mount Dillon|-60.9,11,-60.4,11.5|proj=longlat a=6378293.64520876 b=6356617.98767984
4158|g|Naparima 1955|-62,9.9,-60.8,10.9|proj=longlat ellps=intl towgs84=-0.465,372.095,171.736,0,0,0,0
4159|g|ELD79|9.3,19.5,26.3,35.3|proj=longlat ellps=intl towgs84=-115.8543,-99.0583,-152.4616,0,0,0,0
4160|g|Chos Malal 1914|-72.2,-43.5,-65.8,-31.9|proj=longlat ellps=intl towgs84=15.75,164.93,126.18,0,0,0,0
4161|g|Pampa del Castillo|-73.6,-50.4,-65.4,-42.4|proj=longlat ellps=intl towgs84=-233.43,6.65,173.64,0,0,0,0
4163|g|Yemen NGN96|41,8.9,58,19|proj=longlat ellps=WGS84
4164|g|South Yemen|43.3,12.5,53.2,19|proj=longlat ellps=krass towgs84=-76,-138,67,0,0,0,0
4165|g|Bissau|-16.8,10.8,-13.6,12.7|proj=longlat ellps=intl towgs84=-173,253,27,0,0,0,0
4166|g|Korean 1995|124.5,33.1,131.1,38.7|proj=longlat ellps=WGS84
4167|g|NZGD2000|160.6,-56,-171.2,-25.8|proj=longlat ellps=GRS80
4169|g|American Samoa 1962|-170.9,-14.5,-169.3,-14.1|proj=longlat ellps=clrk66 towgs84=-115,118,426,0,0,0,0
4170|g|SIRGAS 1995|-113.3,-59.9,-26,16.8|proj=longlat ellps=GRS80
4171|g|RGF93 v1|-9.9,41.1,10.4,51.6|proj=longlat ellps=GRS80
4173|g|IRENET95|-10.6,51.3,-5.3,55.5|proj=longlat ellps=GRS80
4174|g|Sierra Leone 1924|-13.4,8.3,-13.1,8.6|proj=longlat a=6378300 rf=296
4175|g|Sierra Leone 1968|-13.4,6.8,-10.2,10|proj=longlat a=6378249.145 rf=293.465 towgs84=-88,4,101,0,0,0,0
4176|g|Australian Antarctic|45,-90,160,-60|proj=longlat ellps=GRS80
4178|g|Pulkovo 1942(83)|9.9,41.2,28.7,54.8|proj=longlat ellps=krass towgs84=26,-121,-78,0,0,0,0
4180|g|EST97|20.3,57.5,28.2,60|proj=longlat ellps=GRS80
4181|g|LUREF|5.7,49.4,6.6,50.2|proj=longlat ellps=intl towgs84=-189.6806,18.3463,-42.7695,-0.33746,-3.09264,2.53861,0.4598
4182|g|Azores Occidental 1939|-31.4,39.3,-31,39.8|proj=longlat ellps=intl towgs84=-422.651,-172.995,84.02,0,0,0,0
4183|g|Azores Central 1948|-28.9,38.3,-26.9,39.2|proj=longlat ellps=intl towgs84=-104,167,-38,0,0,0,0
4184|g|Azores Oriental 1940|-26,36.8,-24.7,38|proj=longlat ellps=intl towgs84=-203,141,53,0,0,0,0
4188|g|OSNI 1952|-8.2,53.9,-5.3,55.4|proj=longlat ellps=airy towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15
4189|g|REGVEN|-73.4,0.6,-58.9,16.8|proj=longlat ellps=GRS80
4190|g|POSGAR 98|-73.6,-58.5,-52.6,-21.7|proj=longlat ellps=GRS80
4191|g|Albanian 1987|19.2,39.6,21.1,42.7|proj=longlat ellps=krass towgs84=-44.183,-0.58,-38.489,2.3867,2.7072,-3.5196,-8.2703
4192|g|Douala 1948|8.4,2.1,10.4,5|proj=longlat ellps=intl towgs84=-206.1,-174.7,-87.7,0,0,0,0
4193|g|Manoca 1962|8.4,2.1,10.4,5|proj=longlat ellps=clrk80ign towgs84=-70.9,-151.8,-41.4,0,0,0,0
4194|g|Qornoq 1927|-73.3,59.7,-42.5,79|proj=longlat ellps=intl towgs84=163.511,127.533,-159.789,0,0,0.814,-0.6
4195|g|Scoresbysund 1952|-29.7,68.6,-19.8,74.6|proj=longlat ellps=intl towgs84=105,326,-102.5,0,0,0.814,-0.6
4196|g|Ammassalik 1958|-38.9,65.5,-36.8,66|proj=longlat ellps=intl towgs84=-45,417,-3.5,0,0,0.814,-0.6
4199|g|Egypt 1930|24.7,21.9,37,31.7|proj=longlat ellps=intl
4200|g|Pulkovo 1995|18.9,39.8,-168.9,85.2|proj=longlat ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
4203|g|AGD84|109.2,-38.6,153.7,-9.3|proj=longlat ellps=aust_SA 84 (02.07.01).gsb" towgs84=-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191
4204|g|Ain el Abd|34.5,16.3,55.7,32.2|proj=longlat ellps=intl towgs84=-143,-236,7,0,0,0,0
4205|g|Afgooye|40.9,-1.8,51.5,12.1|proj=longlat ellps=krass towgs84=-43,-163,45,0,0,0,0
4206|g|Agadez|0.1,11.6,16,23.6|proj=longlat ellps=clrk80ign
4207|g|Lisbon|-9.6,36.9,-6.1,42.2|proj=longlat ellps=intl towgs84=-288.885,-91.744,126.244,-1.691,0.41,-0.211,-4.598
4211|g|Batavia|95.1,-9,117.1,6|proj=longlat ellps=bessel towgs84=-377,681,-50,0,0,0,0
4212|g|Barbados 1938|-59.8,13,-59.3,13.4|proj=longlat a=6378249.145 rf=293.465 towgs84=31.95,300.99,419.19,0,0,0,0
4213|g|Beduaram|7.8,12.8,14.9,16.7|proj=longlat ellps=clrk80ign towgs84=-106,-87,188,0,0,0,0
4215|g|BD50|2.5,49.5,6.4,51.6|proj=longlat ellps=intl
4216|g|Bermuda 1957|-64.9,32.2,-64.6,32.5|proj=longlat ellps=clrk66 towgs84=-292.295,248.758,429.447,4.9971,2.99,6.6906,1.0289
4217|p|NAD83 / BLM 59N (ftUS)|167.6,49,174.1,56.3|proj=tmerc lon_0=171 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft
4218|g|Bogota 1975|-79.1,-4.3,-66.8,13.7|proj=longlat ellps=intl towgs84=307,304,-318
4219|g|Bukit Rimpah|105,-3.3,108.4,-1.4|proj=longlat ellps=bessel towgs84=-384,664,-48,0,0,0,0
4221|g|Campo Inchauspe|-73.6,-55,-53.6,-21.7|proj=longlat ellps=intl towgs84=-148,136,90,0,0,0,0
4222|g|Cape|16.4,-34.9,33,-17.7|proj=longlat a=6378249.145 rf=293.4663077 towgs84=-136,-108,-292,0,0,0,0
4223|g|Carthage|7.4,30.2,13.7,38.5|proj=longlat ellps=clrk80ign towgs84=-263,6,431,0,0,0,0
4225|g|Corrego Alegre 1970-72|-58.2,-33.8,-34.7,-2.6|proj=longlat ellps=intl towgs84=-206.05,168.28,-3.82
4227|g|Deir ez Zor|35,32.3,42.4,37.3|proj=longlat ellps=clrk80ign towgs84=-190.421,8.532,238.69,0,0,0,0
4231|g|ED87|-10.6,34.8,38.1,84.8|proj=longlat ellps=intl towgs84=-83.11,-97.38,-117.22,0.00569290865241986,-0.0446975835137458,0.0442850539012516,0.1218
4232|g|Fahud|51.9,16.5,60,26.5|proj=longlat a=6378249.145 rf=293.465 towgs84=-345,3,223,0,0,0,0
4236|g|Hu Tzu Shan 1950|119.2,21.8,122.1,25.4|proj=longlat ellps=intl towgs84=-637,-549,-203,0,0,0,0
4237|g|HD72|16.1,45.7,22.9,48.6|proj=longlat ellps=GRS67 towgs84=52.17,-71.82,-14.9,0,0,0,0
4238|g|ID74|95.1,-11,141.1,6|proj=longlat a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
4239|g|Indian 1954|92.2,5.6,105.7,28.6|proj=longlat ellps=evrst30 towgs84=217,823,299,0,0,0,0
4240|g|Indian 1975|97.3,5.6,105.7,20.5|proj=longlat ellps=evrst30 towgs84=293,836,318,0.5,1.6,-2.8,2.1
4241|g|Jamaica 1875|-78.5,17.6,-76.1,18.6|proj=longlat a=6378249.14480801 b=6356514.96620413
4242|g|JAD69|-78.5,17.6,-76.1,18.6|proj=longlat ellps=clrk66 towgs84=-33.722,153.789,94.959,-8.581,-4.478,4.54,8.95
4243|g|Kalianpur 1880|60.8,8,101.2,37.1|proj=longlat a=6377299.36559538 b=6356098.35900516
4244|g|Kandawala|79.6,5.8,82,9.9|proj=longlat ellps=evrst30 towgs84=-97,787,86,0,0,0,0
4245|g|Kertau 1968|99.5,1.1,105.9,7.9|proj=longlat ellps=evrst48 towgs84=-11,851,5,0,0,0,0
4246|g|KOC|46.5,28.5,48.5,30.1|proj=longlat a=6378249.145 rf=293.465 towgs84=-294.7,-200.1,525.5,0,0,0,0
4249|g|Lake|-72.4,8.7,-70.7,11.1|proj=longlat ellps=intl
4250|g|Leigon|-3.8,1.4,2.1,11.2|proj=longlat a=6378249.145 rf=293.465 towgs84=-130,29,364,0,0,0,0
4251|g|Liberia 1964|-11.6,4.2,-7.3,8.6|proj=longlat a=6378249.145 rf=293.465 towgs84=-90,40,88,0,0,0,0
4252|g|Lome|-0.2,2.9,2.5,11.2|proj=longlat ellps=clrk80ign
4253|g|Luzon 1911|116.8,4.9,126.7,19.5|proj=longlat ellps=clrk66 towgs84=-133,-77,-51,0,0,0,0
4254|g|Hito XVIII 1963|-74.9,-56,-63.7,-51.6|proj=longlat ellps=intl towgs84=16,196,93,0,0,0,0
4255|g|Herat North|60.5,29.4,75,38.5|proj=longlat ellps=intl towgs84=-333,-222,114,0,0,0,0
4256|g|Mahe 1971|55.3,-4.9,55.6,-4.5|proj=longlat a=6378249.145 rf=293.465 towgs84=41,-220,-134,0,0,0,0
4257|g|Makassar|118.7,-6.6,120.8,-1.8|proj=longlat ellps=bessel towgs84=-587.8,519.75,145.76,0,0,0,0
4258|g|ETRS89|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
4259|g|Malongo 1987|10.5,-6.1,12.4,-5|proj=longlat ellps=intl towgs84=-254.1,-5.36,-100.29,0,0,0,0
4261|g|Merchich|-17.2,20.7,-1,36|proj=longlat ellps=clrk80ign towgs84=31,146,47,0,0,0,0
4262|g|Massawa|36.4,12.3,43.4,18.1|proj=longlat ellps=bessel towgs84=639,405,60,0,0,0,0
4263|g|Minna|2.6,1.9,14.7,13.9|proj=longlat a=6378249.145 rf=293.465 towgs84=-92,-93,122,0,0,0,0
4265|g|Monte Mario|5.9,34.7,19,47.1|proj=longlat ellps=intl towgs84=-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68
4266|g|M'poraloko|7,-6.4,14.6,2.4|proj=longlat ellps=clrk80ign towgs84=-80.7,-132.5,41.1,0,0,0,0
4269|g|NAD83|167.6,14.9,-40.7,86.5|proj=longlat ellps=GRS80
4271|g|Naparima 1972|-60.9,11,-60.4,11.5|proj=longlat ellps=intl towgs84=-2,374,172,0,0,0,0
4273|g|NGO 1948|4.6,57.9,31.3,71.3|proj=longlat a=6377492.018 rf=299.1528128 towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
4274|g|Datum 73|-9.6,36.9,-6.1,42.2|proj=longlat ellps=intl towgs84=-239.749,88.181,30.488,0.263,0.082,1.211,2.229
4275|g|NTF|-4.9,41.3,9.7,51.2|proj=longlat ellps=clrk80ign towgs84=-168,-60,320
4276|g|NSWC 9Z-2|-180,-90,180,90|proj=longlat ellps=NWL9D
4278|g|OSGB70|-8.9,49.7,2,61|proj=longlat ellps=airy
4279|g|OS(SN)80|-10.6,49.8,1.9,60.9|proj=longlat ellps=airy
4282|g|Pointe Noire|8.8,-7,18.7,3.8|proj=longlat ellps=clrk80ign towgs84=-148,51,-291,0,0,0,0
4283|g|GDA94|93.4,-60.6,173.4,-8.4|proj=longlat ellps=GRS80
4285|g|Qatar 1974|50.5,24.5,53.1,27.1|proj=longlat ellps=intl towgs84=-128.16,-282.42,21.93,0,0,0,0
4286|g|Qatar 1948|50.6,24.5,51.7,26.2|proj=longlat ellps=helmert
4288|g|Loma Quintana|-73.4,7.7,-59.8,12.3|proj=longlat ellps=intl
4289|g|Amersfoort|3.2,50.7,7.3,53.7|proj=longlat ellps=bessel towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725
4292|g|Sapper Hill 1943|-61.6,-52.6,-57.6,-50.9|proj=longlat ellps=intl towgs84=-355,21,72,0,0,0,0
4293|g|Schwarzeck|8.2,-30.7,25.3,-16.9|proj=longlat ellps=bess_nam towgs84=616,97,-251,0,0,0,0
4295|g|Serindung|108.7,0,109.8,2.2|proj=longlat ellps=bessel
4297|g|Tananarive|42.5,-26.6,51.1,-11.6|proj=longlat ellps=intl towgs84=-198.383,-240.517,-107.909,0,0,0,0
4299|g|TM65|-10.6,51.3,-5.3,55.5|proj=longlat a=6377340.189 rf=299.3249646 towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15
4300|g|TM75|-10.6,51.3,-5.3,55.5|proj=longlat a=6377340.189 rf=299.3249646 towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15
4301|g|Tokyo|122.8,20.3,154.1,45.6|proj=longlat ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
4302|g|Trinidad 1903|-62.1,9.8,-60,11.6|proj=longlat a=6378293.64520876 b=6356617.98767984 towgs84=-61.702,284.488,472.052,0,0,0,0
4303|g|TC(1948)|51.5,22.6,56.1,25.4|proj=longlat ellps=helmert
4304|g|Voirol 1875|-3,31.9,9.1,37.2|proj=longlat ellps=clrk80ign towgs84=-73,-247,227,0,0,0,0
4306|g|Bern 1938|5.9,45.8,10.5,47.9|proj=longlat ellps=bessel
4307|g|Nord Sahara 1959|-8.7,18.9,12,38.8|proj=longlat a=6378249.145 rf=293.465 towgs84=-209.3622,-87.8162,404.6198,0.0046,3.4784,0.5805,-1.4547
4308|g|RT38|10.9,55.2,24.2,69.1|proj=longlat ellps=bessel
4309|g|Yacare|-58.5,-35,-53,-30|proj=longlat ellps=intl towgs84=-124.45,183.74,44.64,-0.4384,0.5446,-0.9706,-2.1365
4310|g|Yoff|-20.3,10.6,-11.3,16.7|proj=longlat ellps=clrk80ign towgs84=-30,190,89,0,0,0,0
4311|g|Zanderij|-58.1,1.8,-52.6,9.4|proj=longlat ellps=intl towgs84=-265,120,-358,0,0,0,0
4312|g|MGI|9.5,46.4,17.2,49.1|proj=longlat ellps=bessel towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
4313|g|BD72|2.5,49.5,6.4,51.6|proj=longlat ellps=intl towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747
4314|g|DHDN|5.8,47.2,13.9,55.1|proj=longlat ellps=bessel towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7
4315|g|Conakry 1905|-15.2,7.1,-7.6,12.7|proj=longlat ellps=clrk80ign towgs84=-23,259,-9,0,0,0,0
4316|g|Dealul Piscului 1930|20.2,43.6,29.8,48.3|proj=longlat ellps=intl towgs84=103.25,-100.4,-307.19,0,0,0,0
4318|g|NGN|46.5,28.5,48.5,30.1|proj=longlat ellps=WGS84 towgs84=-3.2,-5.7,2.8,0,0,0,0
4319|g|KUDAMS|47.7,29.1,48.2,29.5|proj=longlat ellps=GRS80 towgs84=226.702,-193.337,-35.371,-2.229,-4.391,9.238,0.9798
4322|g|WGS 72|-180,-90,180,90|proj=longlat ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.219
4324|g|WGS 72BE|-180,-90,180,90|proj=longlat ellps=WGS72 towgs84=0,0,1.9,0,0,0.814,-0.38
4326|g|WGS 84|-180,-90,180,90|proj=longlat datum=WGS84
4391|p|Kertau 1968 / Sembilan and Melaka Grid|101.7,2,102.8,3.3|proj=cass lat_0=2.71228333333333 lon_0=101.941166666667 x_0=-242.005 y_0=-948.547 ellps=evrst48 towgs84=-11,851,5,0,0,0,0
4393|p|Kertau 1968 / Selangor Grid|100.7,2.5,102,3.9|proj=cass lat_0=3.68034444444444 lon_0=101.508244444444 x_0=-21759.438 y_0=55960.906 ellps=evrst48 towgs84=-11,851,5,0,0,0,0
4399|p|NAD27 / BLM 59N (ftUS)|167.6,49,174.1,56.3|proj=tmerc lon_0=171 k=0.9996 x_0=500000.001016002 ellps=clrk66 units=us-ft
4401|p|NAD27 / BLM 1N (ftUS)|-180,47.8,-173.9,63.3|proj=tmerc lon_0=-177 k=0.9996 x_0=500000.001016002 ellps=clrk66 units=us-ft
4402|p|NAD27 / BLM 2N (ftUS)|-174,48.6,-167.9,73.1|proj=tmerc lon_0=-171 k=0.9996 x_0=500000.001016002 ellps=clrk66 units=us-ft
4411|p|NAD27 / BLM 11N (ftUS)|-120,30.8,-114,49.1|proj=tmerc lon_0=-117 k=0.9996 x_0=500000.001016002 ellps=clrk66 units=us-ft towgs84=-8,159,175
4412|p|NAD27 / BLM 12N (ftUS)|-114,31.3,-108,49.1|proj=tmerc lon_0=-111 k=0.9996 x_0=500000.001016002 ellps=clrk66 units=us-ft towgs84=-8,159,175
4413|p|NAD27 / BLM 13N (ftUS)|-108,28.9,-102,49.1|proj=tmerc lon_0=-105 k=0.9996 x_0=500000.001016002 ellps=clrk66 units=us-ft towgs84=-8,159,175
4414|p|NAD83(HARN) / Guam Map Grid|144.5,13.1,145.1,13.7|proj=tmerc lat_0=13.5 lon_0=144.75 x_0=100000 y_0=200000 ellps=GRS80
4418|p|NAD27 / BLM 18N (ftUS)|-78,28.2,-72,45.1|proj=tmerc lon_0=-75 k=0.9996 x_0=500000.001016002 ellps=clrk66 units=us-ft towgs84=-8,160,176
4420|p|NAD83 / BLM 60N (ftUS)|174,47.9,180,56.7|proj=tmerc lon_0=177 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft towgs84=0,0,0
4421|p|NAD83 / BLM 1N (ftUS)|-180,47.8,-173.9,63.3|proj=tmerc lon_0=-177 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft
4422|p|NAD83 / BLM 2N (ftUS)|-174,48.6,-167.9,73.1|proj=tmerc lon_0=-171 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft
4423|p|NAD83 / BLM 3N (ftUS)|-168,49.5,-161.9,74.3|proj=tmerc lon_0=-165 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft
4424|p|NAD83 / BLM 4N (ftUS)|-162,50.9,-155.9,74.8|proj=tmerc lon_0=-159 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft
4425|p|NAD83 / BLM 5N (ftUS)|-156,52.1,-149.9,74.8|proj=tmerc lon_0=-153 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft
4426|p|NAD83 / BLM 6N (ftUS)|-150,54,-143.9,74.2|proj=tmerc lon_0=-147 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft
4427|p|NAD83 / BLM 7N (ftUS)|-144,53.4,-137.9,73.6|proj=tmerc lon_0=-141 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft
4428|p|NAD83 / BLM 8N (ftUS)|-138,53.6,-131.9,73.1|proj=tmerc lon_0=-135 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft
4429|p|NAD83 / BLM 9N (ftUS)|-132,35.3,-126,56.9|proj=tmerc lon_0=-129 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft
4430|p|NAD83 / BLM 10N (ftUS)|-126,30.5,-119.9,49.1|proj=tmerc lon_0=-123 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft
4431|p|NAD83 / BLM 11N (ftUS)|-120,30.8,-114,49.1|proj=tmerc lon_0=-117 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft
4432|p|NAD83 / BLM 12N (ftUS)|-114,31.3,-108,49.1|proj=tmerc lon_0=-111 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft
4433|p|NAD83 / BLM 13N (ftUS)|-108,28.9,-102,49.1|proj=tmerc lon_0=-105 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft
4437|p|NAD83(NSRS2007) / Puerto Rico and Virgin Is.|-68,17.6,-64.5,18.6|proj=lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000 ellps=GRS80
4438|p|NAD83 / BLM 18N (ftUS)|-78,28.2,-72,45.1|proj=tmerc lon_0=-75 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft
4439|p|NAD83 / BLM 19N (ftUS)|-72,33.6,-65.9,47.5|proj=tmerc lon_0=-69 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft
4440|v|NZVD2009 height|160.6,-56,-171.2,-25.8|vunits=m
4455|p|NAD27 / Pennsylvania South|-80.6,39.7,-74.7,41.2|proj=lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,160,176
4456|p|NAD27 / New York Long Island|-74.3,40.4,-71.8,41.3|proj=lcc lat_0=40.5 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=609601.219202438 y_0=30480.0609601219 ellps=clrk66 units=us-ft towgs84=-8,160,176
4457|p|NAD83 / South Dakota North (ftUS)|-104.1,44.1,-96.4,46|proj=lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 ellps=GRS80 units=us-ft
4458|v|Dunedin-Bluff 1960 height|166.3,-46.8,170,-44.5|vunits=m
4462|p|WGS 84 / Australian Centre for Remote Sensing Lambert|112.8,-43.7,153.7,-9.8|proj=lcc lat_0=-27 lon_0=132 lat_1=-18 lat_2=-36 datum=WGS84
4463|g|RGSPM06|-57.1,43.4,-55.9,47.4|proj=longlat ellps=GRS80
4465|c|RGSPM06|-57.1,43.4,-55.9,47.4|proj=geocent ellps=GRS80
4466|h|RGSPM06|-57.1,43.4,-55.9,47.4|proj=longlat ellps=GRS80
4467|p|RGSPM06 / UTM zone 21N|-57.1,43.4,-55.9,47.4|proj=utm zone=21 ellps=GRS80
4468|c|RGM04|43.6,-14.5,46.7,-11.3|proj=geocent ellps=GRS80
4469|h|RGM04|43.6,-14.5,46.7,-11.3|proj=longlat ellps=GRS80
4470|g|RGM04|43.6,-14.5,46.7,-11.3|proj=longlat ellps=GRS80
4471|p|RGM04 / UTM zone 38S|43.6,-14.5,46.7,-11.3|proj=utm zone=38 south ellps=GRS80
4472|h|Cadastre 1997|44.9,-13.1,45.4,-12.6|proj=longlat ellps=intl
4473|c|Cadastre 1997|44.9,-13.1,45.4,-12.6|proj=geocent ellps=intl
4475|g|Cadastre 1997|44.9,-13.1,45.4,-12.6|proj=longlat ellps=intl towgs84=-381.788,-57.501,-256.673
4479|c|China Geodetic Coordinate System 2000|73.6,16.7,134.8,53.6|proj=geocent ellps=GRS80
4480|h|China Geodetic Coordinate System 2000|73.6,16.7,134.8,53.6|proj=longlat ellps=GRS80
4481|c|Mexico ITRF92|-122.2,12.1,-84.6,32.8|proj=geocent ellps=GRS80
4482|h|Mexico ITRF92|-122.2,12.1,-84.6,32.8|proj=longlat ellps=GRS80
4483|g|Mexico ITRF92|-122.2,12.1,-84.6,32.8|proj=longlat ellps=GRS80
4484|p|Mexico ITRF92 / UTM zone 11N|-122.2,15,-114,32.8|proj=utm zone=11 ellps=GRS80
4485|p|Mexico ITRF92 / UTM zone 12N|-114,15,-108,32.3|proj=utm zone=12 ellps=GRS80
4486|p|Mexico ITRF92 / UTM zone 13N|-108,14,-102,31.8|proj=utm zone=13 ellps=GRS80
4487|p|Mexico ITRF92 / UTM zone 14N|-102,12.3,-96,29.9|proj=utm zone=14 ellps=GRS80
4488|p|Mexico ITRF92 / UTM zone 15N|-96,12.1,-90,26|proj=utm zone=15 ellps=GRS80
4489|p|Mexico ITRF92 / UTM zone 16N|-90,17.8,-84.6,25.8|proj=utm zone=16 ellps=GRS80
4490|g|China Geodetic Coordinate System 2000|73.6,16.7,134.8,53.6|proj=longlat ellps=GRS80
4491|p|CGCS2000 / Gauss-Kruger zone 13|73.6,35.4,78.1,41.1|proj=tmerc lon_0=75 x_0=13500000 ellps=GRS80
4492|p|CGCS2000 / Gauss-Kruger zone 14|77.9,29.1,84,47.3|proj=tmerc lon_0=81 x_0=14500000 ellps=GRS80
4493|p|CGCS2000 / Gauss-Kruger zone 15|84,27.3,90,49.2|proj=tmerc lon_0=87 x_0=15500000 ellps=GRS80
4494|p|CGCS2000 / Gauss-Kruger zone 16|90,27.7,96.1,47.9|proj=tmerc lon_0=93 x_0=16500000 ellps=GRS80
4495|p|CGCS2000 / Gauss-Kruger zone 17|96,21.1,102.1,43.2|proj=tmerc lon_0=99 x_0=17500000 ellps=GRS80
4496|p|CGCS2000 / Gauss-Kruger zone 18|102,17.7,108,42.5|proj=tmerc lon_0=105 x_0=18500000 ellps=GRS80
4497|p|CGCS2000 / Gauss-Kruger zone 19|108,16.7,114,45.2|proj=tmerc lon_0=111 x_0=19500000 ellps=GRS80
4498|p|CGCS2000 / Gauss-Kruger zone 20|114,19,120,51.6|proj=tmerc lon_0=117 x_0=20500000 ellps=GRS80
4499|p|CGCS2000 / Gauss-Kruger zone 21|120,24.6,126,53.6|proj=tmerc lon_0=123 x_0=21500000 ellps=GRS80
4500|p|CGCS2000 / Gauss-Kruger zone 22|126,29.7,132,52.8|proj=tmerc lon_0=129 x_0=22500000 ellps=GRS80
4501|p|CGCS2000 / Gauss-Kruger zone 23|132,45,134.8,48.4|proj=tmerc lon_0=135 x_0=23500000 ellps=GRS80
4502|p|CGCS2000 / Gauss-Kruger CM 75E|73.6,35.4,78.1,41.1|proj=tmerc lon_0=75 x_0=500000 ellps=GRS80
4503|p|CGCS2000 / Gauss-Kruger CM 81E|77.9,29.1,84,47.3|proj=tmerc lon_0=81 x_0=500000 ellps=GRS80
4504|p|CGCS2000 / Gauss-Kruger CM 87E|84,27.3,90,49.2|proj=tmerc lon_0=87 x_0=500000 ellps=GRS80
4505|p|CGCS2000 / Gauss-Kruger CM 93E|90,27.7,96.1,47.9|proj=tmerc lon_0=93 x_0=500000 ellps=GRS80
4506|p|CGCS2000 / Gauss-Kruger CM 99E|96,21.1,102.1,43.2|proj=tmerc lon_0=99 x_0=500000 ellps=GRS80
4507|p|CGCS2000 / Gauss-Kruger CM 105E|102,17.7,108,42.5|proj=tmerc lon_0=105 x_0=500000 ellps=GRS80
4508|p|CGCS2000 / Gauss-Kruger CM 111E|108,16.7,114,45.2|proj=tmerc lon_0=111 x_0=500000 ellps=GRS80
4509|p|CGCS2000 / Gauss-Kruger CM 117E|114,19,120,51.6|proj=tmerc lon_0=117 x_0=500000 ellps=GRS80
4510|p|CGCS2000 / Gauss-Kruger CM 123E|120,24.6,126,53.6|proj=tmerc lon_0=123 x_0=500000 ellps=GRS80
4511|p|CGCS2000 / Gauss-Kruger CM 129E|126,29.7,132,52.8|proj=tmerc lon_0=129 x_0=500000 ellps=GRS80
4512|p|CGCS2000 / Gauss-Kruger CM 135E|132,45,134.8,48.4|proj=tmerc lon_0=135 x_0=500000 ellps=GRS80
4513|p|CGCS2000 / 3-degree Gauss-Kruger zone 25|73.6,35.8,76.5,40.7|proj=tmerc lon_0=75 x_0=25500000 ellps=GRS80
4514|p|CGCS2000 / 3-degree Gauss-Kruger zone 26|76.5,31,79.5,41.9|proj=tmerc lon_0=78 x_0=26500000 ellps=GRS80
4515|p|CGCS2000 / 3-degree Gauss-Kruger zone 27|79.5,29.9,82.6,45.9|proj=tmerc lon_0=81 x_0=27500000 ellps=GRS80
4516|p|CGCS2000 / 3-degree Gauss-Kruger zone 28|82.5,28.2,85.5,47.3|proj=tmerc lon_0=84 x_0=28500000 ellps=GRS80
4517|p|CGCS2000 / 3-degree Gauss-Kruger zone 29|85.5,27.8,88.5,49.2|proj=tmerc lon_0=87 x_0=29500000 ellps=GRS80
4518|p|CGCS2000 / 3-degree Gauss-Kruger zone 30|88.4,27.3,91.6,48.5|proj=tmerc lon_0=90 x_0=30500000 ellps=GRS80
4519|p|CGCS2000 / 3-degree Gauss-Kruger zone 31|91.5,27.7,94.5,45.2|proj=tmerc lon_0=93 x_0=31500000 ellps=GRS80
4520|p|CGCS2000 / 3-degree Gauss-Kruger zone 32|94.5,28.2,97.6,44.5|proj=tmerc lon_0=96 x_0=32500000 ellps=GRS80
4521|p|CGCS2000 / 3-degree Gauss-Kruger zone 33|97.5,21.4,100.5,42.8|proj=tmerc lon_0=99 x_0=33500000 ellps=GRS80
4522|p|CGCS2000 / 3-degree Gauss-Kruger zone 34|100.5,21.1,103.5,42.7|proj=tmerc lon_0=102 x_0=34500000 ellps=GRS80
4523|p|CGCS2000 / 3-degree Gauss-Kruger zone 35|103.5,22.5,106.6,42.3|proj=tmerc lon_0=105 x_0=35500000 ellps=GRS80
4524|p|CGCS2000 / 3-degree Gauss-Kruger zone 36|106.5,18.1,109.6,42.5|proj=tmerc lon_0=108 x_0=36500000 ellps=GRS80
4525|p|CGCS2000 / 3-degree Gauss-Kruger zone 37|109.5,18.1,112.5,45.2|proj=tmerc lon_0=111 x_0=37500000 ellps=GRS80
4526|p|CGCS2000 / 3-degree Gauss-Kruger zone 38|112.5,21.5,115.5,45.5|proj=tmerc lon_0=114 x_0=38500000 ellps=GRS80
4527|p|CGCS2000 / 3-degree Gauss-Kruger zone 39|115.5,22.6,118.5,49.9|proj=tmerc lon_0=117 x_0=39500000 ellps=GRS80
4528|p|CGCS2000 / 3-degree Gauss-Kruger zone 40|118.5,24.4,121.5,53.4|proj=tmerc lon_0=120 x_0=40500000 ellps=GRS80
4529|p|CGCS2000 / 3-degree Gauss-Kruger zone 41|121.5,28.2,124.5,53.6|proj=tmerc lon_0=123 x_0=41500000 ellps=GRS80
4530|p|CGCS2000 / 3-degree Gauss-Kruger zone 42|124.5,40.1,127.5,53.2|proj=tmerc lon_0=126 x_0=42500000 ellps=GRS80
4531|p|CGCS2000 / 3-degree Gauss-Kruger zone 43|127.5,41.3,130.5,50.3|proj=tmerc lon_0=129 x_0=43500000 ellps=GRS80
4532|p|CGCS2000 / 3-degree Gauss-Kruger zone 44|130.5,42.4,133.5,48.9|proj=tmerc lon_0=132 x_0=44500000 ellps=GRS80
4533|p|CGCS2000 / 3-degree Gauss-Kruger zone 45|133.5,45.8,134.8,48.4|proj=tmerc lon_0=135 x_0=45500000 ellps=GRS80
4534|p|CGCS2000 / 3-degree Gauss-Kruger CM 75E|73.6,35.8,76.5,40.7|proj=tmerc lon_0=75 x_0=500000 ellps=GRS80
4535|p|CGCS2000 / 3-degree Gauss-Kruger CM 78E|76.5,31,79.5,41.9|proj=tmerc lon_0=78 x_0=500000 ellps=GRS80
4536|p|CGCS2000 / 3-degree Gauss-Kruger CM 81E|79.5,29.9,82.6,45.9|proj=tmerc lon_0=81 x_0=500000 ellps=GRS80
4537|p|CGCS2000 / 3-degree Gauss-Kruger CM 84E|82.5,28.2,85.5,47.3|proj=tmerc lon_0=84 x_0=500000 ellps=GRS80
4538|p|CGCS2000 / 3-degree Gauss-Kruger CM 87E|85.5,27.8,88.5,49.2|proj=tmerc lon_0=87 x_0=500000 ellps=GRS80
4539|p|CGCS2000 / 3-degree Gauss-Kruger CM 90E|88.4,27.3,91.6,48.5|proj=tmerc lon_0=90 x_0=500000 ellps=GRS80
4540|p|CGCS2000 / 3-degree Gauss-Kruger CM 93E|91.5,27.7,94.5,45.2|proj=tmerc lon_0=93 x_0=500000 ellps=GRS80
4541|p|CGCS2000 / 3-degree Gauss-Kruger CM 96E|94.5,28.2,97.6,44.5|proj=tmerc lon_0=96 x_0=500000 ellps=GRS80
4542|p|CGCS2000 / 3-degree Gauss-Kruger CM 99E|97.5,21.4,100.5,42.8|proj=tmerc lon_0=99 x_0=500000 ellps=GRS80
4543|p|CGCS2000 / 3-degree Gauss-Kruger CM 102E|100.5,21.1,103.5,42.7|proj=tmerc lon_0=102 x_0=500000 ellps=GRS80
4544|p|CGCS2000 / 3-degree Gauss-Kruger CM 105E|103.5,22.5,106.6,42.3|proj=tmerc lon_0=105 x_0=500000 ellps=GRS80
4545|p|CGCS2000 / 3-degree Gauss-Kruger CM 108E|106.5,18.1,109.6,42.5|proj=tmerc lon_0=108 x_0=500000 ellps=GRS80
4546|p|CGCS2000 / 3-degree Gauss-Kruger CM 111E|109.5,18.1,112.5,45.2|proj=tmerc lon_0=111 x_0=500000 ellps=GRS80
4547|p|CGCS2000 / 3-degree Gauss-Kruger CM 114E|112.5,21.5,115.5,45.5|proj=tmerc lon_0=114 x_0=500000 ellps=GRS80
4548|p|CGCS2000 / 3-degree Gauss-Kruger CM 117E|115.5,22.6,118.5,49.9|proj=tmerc lon_0=117 x_0=500000 ellps=GRS80
4549|p|CGCS2000 / 3-degree Gauss-Kruger CM 120E|118.5,24.4,121.5,53.4|proj=tmerc lon_0=120 x_0=500000 ellps=GRS80
4550|p|CGCS2000 / 3-degree Gauss-Kruger CM 123E|121.5,28.2,124.5,53.6|proj=tmerc lon_0=123 x_0=500000 ellps=GRS80
4551|p|CGCS2000 / 3-degree Gauss-Kruger CM 126E|124.5,40.1,127.5,53.2|proj=tmerc lon_0=126 x_0=500000 ellps=GRS80
4552|p|CGCS2000 / 3-degree Gauss-Kruger CM 129E|127.5,41.3,130.5,50.3|proj=tmerc lon_0=129 x_0=500000 ellps=GRS80
4553|p|CGCS2000 / 3-degree Gauss-Kruger CM 132E|130.5,42.4,133.5,48.9|proj=tmerc lon_0=132 x_0=500000 ellps=GRS80
4554|p|CGCS2000 / 3-degree Gauss-Kruger CM 135E|133.5,45.8,134.8,48.4|proj=tmerc lon_0=135 x_0=500000 ellps=GRS80
4555|g|New Beijing|73.6,18.1,134.8,53.6|proj=longlat ellps=krass
4556|c|RRAF 1991|-63.7,14,-57.5,18.6|proj=geocent ellps=GRS80
4557|h|RRAF 1991|-63.7,14,-57.5,18.6|proj=longlat ellps=GRS80
4558|g|RRAF 1991|-63.7,14,-57.5,18.6|proj=longlat ellps=GRS80
4559|p|RRAF 1991 / UTM zone 20N|-63.7,14,-60,18.4|proj=utm zone=20 ellps=GRS80
4568|p|New Beijing / Gauss-Kruger zone 13|73.6,35.4,78.1,41.1|proj=tmerc lon_0=75 x_0=13500000 ellps=krass
4569|p|New Beijing / Gauss-Kruger zone 14|77.9,29.1,84,47.3|proj=tmerc lon_0=81 x_0=14500000 ellps=krass
4570|p|New Beijing / Gauss-Kruger zone 15|84,27.3,90,49.2|proj=tmerc lon_0=87 x_0=15500000 ellps=krass
4571|p|New Beijing / Gauss-Kruger zone 16|90,27.7,96.1,47.9|proj=tmerc lon_0=93 x_0=16500000 ellps=krass
4572|p|New Beijing / Gauss-Kruger zone 17|96,21.1,102.1,43.2|proj=tmerc lon_0=99 x_0=17500000 ellps=krass
4573|p|New Beijing / Gauss-Kruger zone 18|102,21.5,108,42.5|proj=tmerc lon_0=105 x_0=18500000 ellps=krass
4574|p|New Beijing / Gauss-Kruger zone 19|108,18.1,114,45.2|proj=tmerc lon_0=111 x_0=19500000 ellps=krass
4575|p|New Beijing / Gauss-Kruger zone 20|114,22.1,120,51.6|proj=tmerc lon_0=117 x_0=20500000 ellps=krass
4576|p|New Beijing / Gauss-Kruger zone 21|120,26.3,126,53.6|proj=tmerc lon_0=123 x_0=21500000 ellps=krass
4577|p|New Beijing / Gauss-Kruger zone 22|126,40.8,132,52.8|proj=tmerc lon_0=129 x_0=22500000 ellps=krass
4578|p|New Beijing / Gauss-Kruger zone 23|132,45,134.8,48.4|proj=tmerc lon_0=135 x_0=23500000 ellps=krass
4579|p|New Beijing / Gauss-Kruger CM 75E|73.6,35.4,78.1,41.1|proj=tmerc lon_0=75 x_0=500000 ellps=krass
4580|p|New Beijing / Gauss-Kruger CM 81E|77.9,29.1,84,47.3|proj=tmerc lon_0=81 x_0=500000 ellps=krass
4581|p|New Beijing / Gauss-Kruger CM 87E|84,27.3,90,49.2|proj=tmerc lon_0=87 x_0=500000 ellps=krass
4582|p|New Beijing / Gauss-Kruger CM 93E|90,27.7,96.1,47.9|proj=tmerc lon_0=93 x_0=500000 ellps=krass
4583|p|New Beijing / Gauss-Kruger CM 99E|96,21.1,102.1,43.2|proj=tmerc lon_0=99 x_0=500000 ellps=krass
4584|p|New Beijing / Gauss-Kruger CM 105E|102,21.5,108,42.5|proj=tmerc lon_0=105 x_0=500000 ellps=krass
4585|p|New Beijing / Gauss-Kruger CM 111E|108,18.1,114,45.2|proj=tmerc lon_0=111 x_0=500000 ellps=krass
4586|p|New Beijing / Gauss-Kruger CM 117E|114,22.1,120,51.6|proj=tmerc lon_0=117 x_0=500000 ellps=krass
4587|p|New Beijing / Gauss-Kruger CM 123E|120,26.3,126,53.6|proj=tmerc lon_0=123 x_0=500000 ellps=krass
4588|p|New Beijing / Gauss-Kruger CM 129E|126,40.8,132,52.8|proj=tmerc lon_0=129 x_0=500000 ellps=krass
4589|p|New Beijing / Gauss-Kruger CM 135E|132,45,134.8,48.4|proj=tmerc lon_0=135 x_0=500000 ellps=krass
4601|g|Antigua 1943|-62,16.9,-61.6,17.3|proj=longlat a=6378249.145 rf=293.465 towgs84=-255,-15,71,0,0,0,0
4602|g|Dominica 1945|-61.6,15.1,-61.2,15.7|proj=longlat a=6378249.145 rf=293.465 towgs84=725,685,536,0,0,0,0
4603|g|Grenada 1953|-61.9,11.9,-61.3,12.6|proj=longlat a=6378249.145 rf=293.465 towgs84=72,213.7,93,0,0,0,0
4604|g|Montserrat 1958|-62.3,16.6,-62,16.9|proj=longlat a=6378249.145 rf=293.465 towgs84=174,359,365,0,0,0,0
4605|g|St. Kitts 1955|-63,17,-62.5,17.5|proj=longlat a=6378249.145 rf=293.465 towgs84=9,183,236,0,0,0,0
4606|g|St. Lucia 1955|-61.2,13.6,-60.8,14.2|proj=longlat a=6378249.145 rf=293.465 towgs84=-153,153,307,0,0,0,0
4607|g|St. Vincent 1945|-61.6,12.5,-61,13.5|proj=longlat a=6378249.145 rf=293.465 towgs84=195.671,332.517,274.607,0,0,0,0
4608|g|NAD27(76)|-95.2,41.6,-74.3,56.9|proj=longlat ellps=clrk66
4609|g|NAD27(CGQ77)|-79.9,44.9,-57.1,62.7|proj=longlat ellps=clrk66
4610|g|Xian 1980|73.6,18.1,134.8,53.6|proj=longlat ellps=IAU76
4611|g|Hong Kong 1980|113.7,22.1,114.6,22.6|proj=longlat ellps=intl towgs84=-162.619,-276.959,-161.764,0.067753,-2.243648,-1.158828,-1.094246
4612|g|JGD2000|122.3,17,157.7,46.1|proj=longlat ellps=GRS80
4613|g|Segara|114.5,-4.3,119.1,4.3|proj=longlat ellps=bessel towgs84=-403,684,41,0,0,0,0
4614|g|QND95|50.6,24.5,51.7,26.2|proj=longlat ellps=intl towgs84=-119.4248,-303.65872,-11.00061,1.164298,0.174458,1.096259,3.657065
4615|g|Porto Santo|-17.4,32.3,-16.2,33.2|proj=longlat ellps=intl towgs84=-499,-249,314,0,0,0,0
4616|g|Selvagem Grande|-16.2,29.9,-15.7,30.3|proj=longlat ellps=intl towgs84=-289,-124,60,0,0,0,0
4617|g|NAD83(CSRS)|-141.1,38.2,-40.7,86.5|proj=longlat ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
4619|g|SWEREF99|10,54.9,24.2,69.1|proj=longlat ellps=GRS80
4621|g|Fort Marigot|-63.3,17.8,-62.7,18.2|proj=longlat ellps=intl towgs84=137,248,-430,0,0,0,0
4622|g|Guadeloupe 1948|-61.9,15.8,-60.9,16.6|proj=longlat ellps=intl towgs84=-472.29,-5.63,-304.12,0.4362,-0.8374,0.2563,1.8984
4623|g|CSG67|-54.5,3.4,-51.6,5.9|proj=longlat ellps=intl towgs84=-186,230,110,0,0,0,0
4624|g|RGFG95|-54.7,2.1,-49.4,8.9|proj=longlat ellps=GRS80
4625|g|Martinique 1938|-61.3,14.3,-60.7,15|proj=longlat ellps=intl towgs84=126.93,547.94,130.41,-2.7867,5.1612,-0.8584,13.8227
4626|g|Reunion 1947|55.1,-21.5,56,-20.8|proj=longlat ellps=intl towgs84=94,-948,-1262,0,0,0,0
4627|g|RGR92|51.8,-24.8,58.3,-18.2|proj=longlat ellps=GRS80
4628|g|Tahiti 52|-150,-18,-149,-17.4|proj=longlat ellps=intl towgs84=162,117,154,0,0,0,0
4629|g|Tahaa 54|-152,-17,-150.8,-16.1|proj=longlat ellps=intl towgs84=72.51,345.411,79.241,-1.5862,-0.8826,-0.5495,1.3653
4630|g|IGN72 Nuku Hiva|-140.4,-9.6,-139.4,-8.7|proj=longlat ellps=intl towgs84=84,274,65,0,0,0,0
4632|g|Combani 1950|44.9,-13.1,45.4,-12.6|proj=longlat ellps=intl towgs84=-382,-59,-262,0,0,0,0
4633|g|IGN56 Lifou|166.9,-21.3,167.6,-20.6|proj=longlat ellps=intl towgs84=335.47,222.58,-230.94,0,0,0,0
4636|g|Petrels 1972|139.4,-66.8,141.5,-66.1|proj=longlat ellps=intl towgs84=365,194,166,0,0,0,0
4637|g|Perroud 1950|136,-67.2,142,-65.6|proj=longlat ellps=intl towgs84=325,154,172,0,0,0,0
4638|g|Saint Pierre et Miquelon 1950|-56.5,46.6,-56,47.2|proj=longlat ellps=clrk66 towgs84=11.363,424.148,373.13,0,0,0,0
4639|g|MOP78|-176.3,-13.5,-176,-13.1|proj=longlat ellps=intl towgs84=253,-132,-127,0,0,0,0
4641|g|IGN53 Mare|167.7,-21.8,168.2,-21.3|proj=longlat ellps=intl towgs84=287.58,177.78,-135.41,0,0,0,0
4642|g|ST84 Ile des Pins|167.3,-22.8,167.7,-22.4|proj=longlat ellps=intl towgs84=-13,-348,292,0,0,0,0
4643|g|ST71 Belep|163.5,-19.9,163.8,-19.5|proj=longlat ellps=intl towgs84=-480.26,-438.32,-643.429,16.3119,20.1721,-4.0349,-111.7002
4644|g|NEA74 Noumea|166.3,-22.4,166.6,-22.1|proj=longlat ellps=intl towgs84=-10.18,-350.43,291.37,0,0,0,0
4646|g|Grand Comoros|43.1,-12,43.6,-11.3|proj=longlat ellps=intl towgs84=-963,510,-359,0,0,0,0
4647|p|ETRS89 / UTM zone 32N (zE-N)|6,47.2,12,55.5|proj=tmerc lon_0=9 k=0.9996 x_0=32500000 ellps=GRS80
4652|p|New Beijing / 3-degree Gauss-Kruger zone 25|73.6,35.8,76.5,40.7|proj=tmerc lon_0=75 x_0=25500000 ellps=krass
4653|p|New Beijing / 3-degree Gauss-Kruger zone 26|76.5,31,79.5,41.9|proj=tmerc lon_0=78 x_0=26500000 ellps=krass
4654|p|New Beijing / 3-degree Gauss-Kruger zone 27|79.5,29.9,82.6,45.9|proj=tmerc lon_0=81 x_0=27500000 ellps=krass
4655|p|New Beijing / 3-degree Gauss-Kruger zone 28|82.5,28.2,85.5,47.3|proj=tmerc lon_0=84 x_0=28500000 ellps=krass
4656|p|New Beijing / 3-degree Gauss-Kruger zone 29|85.5,27.8,88.5,49.2|proj=tmerc lon_0=87 x_0=29500000 ellps=krass
4657|g|Reykjavik 1900|-24.7,63.3,-13.3,66.6|proj=longlat a=6377019.27 rf=300 towgs84=-28,199,5,0,0,0,0
4658|g|Hjorsey 1955|-24.7,63.3,-13.3,66.6|proj=longlat ellps=intl towgs84=-73,47,-83,0,0,0,0
4659|g|ISN93|-30.9,59.9,-5.5,69.6|proj=longlat ellps=GRS80
4660|g|Helle 1954|-9.2,70.7,-7.8,71.3|proj=longlat ellps=intl towgs84=982.6087,552.753,-540.873,6.68162662527694,-31.6114924086422,-19.8481610048168,16.805
4661|g|LKS92|19,55.6,28.3,58.1|proj=longlat ellps=GRS80
4662|g|IGN72 Grande Terre|163.9,-22.5,167.1,-20|proj=longlat ellps=intl towgs84=-11.64,-348.6,291.98,0,0,0,0
4664|g|Azores Oriental 1995|-26,36.8,-24.7,38|proj=longlat ellps=intl towgs84=-208.719,129.685,52.092,-0.195,-0.014,0.327,0.198
4665|g|Azores Central 1995|-28.9,38.3,-26.9,39.2|proj=longlat ellps=intl towgs84=-103.088,162.481,-28.276,0.167,0.082,0.168,-1.504
4666|g|Lisbon 1890|-9.6,36.9,-6.1,42.2|proj=longlat ellps=bessel towgs84=631.392,-66.551,481.442,1.09,-4.445,-4.487,-4.43
4667|g|IKBD-92|46.3,29,48.7,30.4|proj=longlat ellps=WGS84
4668|g|ED79|-10.6,34.8,38.1,84.8|proj=longlat ellps=intl towgs84=-86,-98,-119,0,0,0,0
4669|g|LKS94|19,53.8,26.9,56.5|proj=longlat ellps=GRS80
4670|g|IGM95|5.9,34.7,19,47.1|proj=longlat ellps=GRS80
4671|g|Voirol 1879|-3,31.9,9.1,37.2|proj=longlat ellps=clrk80ign
4672|g|Chatham Islands 1971|-177.3,-44.7,-175.5,-43.3|proj=longlat ellps=intl towgs84=175,-38,113,0,0,0,0
4673|g|Chatham Islands 1979|-177.3,-44.7,-175.5,-43.3|proj=longlat ellps=intl towgs84=174.05,-25.49,112.57,-0,-0,0.554,0.2263
4674|g|SIRGAS 2000|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
4676|g|Vientiane 1982|100,13.9,107.7,22.5|proj=longlat ellps=krass towgs84=42.358,-124.688,-37.366
4677|g|Lao 1993|100,13.9,107.7,22.5|proj=longlat ellps=krass towgs84=43.933,-129.593,-39.331
4678|g|Lao 1997|100,13.9,107.7,22.5|proj=longlat ellps=krass towgs84=44.585,-131.212,-39.544
4679|g|Jouik 1961|-17.1,19.3,-15.8,21.4|proj=longlat a=6378249.145 rf=293.465 towgs84=-80.01,253.26,291.19,0,0,0,0
4682|g|Gulshan 303|88,18.5,92.7,26.7|proj=longlat ellps=evrst30 towgs84=283.729,735.942,261.143,0,0,0,0
4683|g|PRS92|116,3,130,22.2|proj=longlat ellps=clrk66 towgs84=-127.62,-67.24,-47.04,-3.068,4.903,1.578,-1.06
4684|g|Gan 1970|72.8,-0.7,73.7,7.1|proj=longlat ellps=intl towgs84=-133,-321,50,0,0,0,0
4686|g|MAGNA-SIRGAS|-84.8,-4.3,-66.8,15.6|proj=longlat ellps=GRS80
4687|g|RGPF|-158.2,-31.3,-131.9,-4.5|proj=longlat ellps=GRS80 towgs84=0.072,-0.507,-0.245,0.0183,-0.0003,0.007,-0.0093
4688|g|Fatu Iva 72|-138.8,-10.6,-138.5,-10.3|proj=longlat ellps=intl towgs84=347.175,1077.618,2623.677,33.9058,-70.6776,9.4013,186.0647
4689|g|IGN63 Hiva Oa|-139.3,-10.1,-138.7,-9.6|proj=longlat ellps=intl towgs84=410.793,54.542,80.501,-2.5596,-2.3517,-0.6594,17.3218
4690|g|Tahiti 79|-149.7,-18,-149,-17.4|proj=longlat ellps=intl towgs84=221.597,152.441,176.523,2.403,1.3893,0.884,11.4648
4691|g|Moorea 87|-150,-17.7,-149.7,-17.4|proj=longlat ellps=intl towgs84=218.769,150.75,176.75,3.5231,2.0037,1.288,10.9817
4692|g|Maupiti 83|-152.4,-16.6,-152.1,-16.3|proj=longlat ellps=intl towgs84=217.109,86.452,23.711,0.0183,-0.0003,0.007,-0.0093
4693|g|Nakhl-e Ghanem|51.8,27.3,53.1,28.2|proj=longlat ellps=WGS84 towgs84=0,0,0
4694|g|POSGAR 94|-73.6,-58.5,-52.6,-21.7|proj=longlat ellps=WGS84
4696|g|Kasai 1953|21.5,-7.4,26.3,-5|proj=longlat a=6378249.145 rf=293.465
4697|g|IGC 1962 6th Parallel South|12.1,-7.4,29.7,-3.2|proj=longlat a=6378249.145 rf=293.465
4698|g|IGN 1962 Kerguelen|68.6,-49.8,70.7,-48.6|proj=longlat ellps=intl towgs84=145,-187,103,0,0,0,0
4699|g|Le Pouce 1934|57.2,-20.6,57.9,-19.9|proj=longlat a=6378249.145 rf=293.465 towgs84=-770.1,158.4,-498.2,0,0,0,0
4700|g|IGN Astro 1960|-17.1,14.7,-4.8,27.3|proj=longlat a=6378249.145 rf=293.465
4701|g|IGCB 1955|12.1,-6.1,16.3,-4.2|proj=longlat a=6378249.145 rf=293.465 towgs84=-79.9,-158,-168.9,0,0,0,0
4702|g|Mauritania 1999|-20.1,14.7,-4.8,27.3|proj=longlat ellps=GRS80
4703|g|Mhast 1951|10.5,-6.1,13.1,-4.3|proj=longlat a=6378249.145 rf=293.465
4704|g|Mhast (onshore)|10.5,-6.1,13.1,-4.3|proj=longlat ellps=intl
4706|g|Egypt Gulf of Suez S-650 TL|32.3,27.1,34.3,30.1|proj=longlat ellps=helmert towgs84=-146.21,112.63,4.05,0,0,0,0
4707|g|Tern Island 1961|-166.4,23.6,-166,24|proj=longlat ellps=intl towgs84=114,-116,-333,0,0,0,0
4708|g|Cocos Islands 1965|96.7,-12.3,97,-11.7|proj=longlat ellps=aust_SA towgs84=-491,-22,435,0,0,0,0
4709|g|Iwo Jima 1945|141.2,24.6,141.5,24.9|proj=longlat ellps=intl towgs84=145,75,-272,0,0,0,0
4710|g|Astro DOS 71|-5.9,-16.1,-5.5,-15.8|proj=longlat ellps=intl towgs84=-323.65,551.39,-491.22,0,0,0,0
4711|g|Marcus Island 1952|153.9,24.2,154.1,24.4|proj=longlat ellps=intl towgs84=124,-234,-25,0,0,0,0
4712|g|Ascension Island 1958|-14.5,-8.1,-14.2,-7.8|proj=longlat ellps=intl towgs84=-205,107,53,0,0,0,0
4713|g|Ayabelle Lighthouse|41.7,10.9,44.2,12.8|proj=longlat a=6378249.145 rf=293.465 towgs84=-77,-128,142,0,0,0,0
4714|g|Bellevue|168,-20.4,170,-17.3|proj=longlat ellps=intl towgs84=-127,-769,472,0,0,0,0
4715|g|Camp Area Astro|165.7,-78,167.5,-77.1|proj=longlat ellps=intl towgs84=-104,-129,239,0,0,0,0
4716|g|Phoenix Islands 1966|-174.6,-4.8,-170.6,-2.6|proj=longlat ellps=intl towgs84=298,-304,-375,0,0,0,0
4717|g|Cape Canaveral|-82.4,20.8,-72.6,30.9|proj=longlat ellps=clrk66 towgs84=-2,151,181,0,0,0,0
4719|g|Easter Island 1967|-109.6,-27.3,-109.1,-27|proj=longlat ellps=intl towgs84=211,147,111,0,0,0,0
4720|g|Fiji 1986|176.8,-20.9,-178.1,-12.4|proj=longlat ellps=WGS72 towgs84=0,0,4.5,0,0,0.554,0.2263
4721|g|Fiji 1956|176.8,-19.3,-179.7,-16.1|proj=longlat ellps=intl towgs84=265.025,384.929,-194.046,0,0,0,0
4722|g|South Georgia 1968|-38.1,-55,-35.7,-53.9|proj=longlat ellps=intl towgs84=-794,119,-298,0,0,0,0
4723|g|GCGD59|-81.5,19.2,-81,19.5|proj=longlat ellps=clrk66 towgs84=-179.483,-69.379,-27.584,-7.862,8.163,6.042,-13.925
4724|g|Diego Garcia 1969|72.3,-7.5,72.6,-7.1|proj=longlat ellps=intl towgs84=208,-435,-229,0,0,0,0
4725|g|Johnston Island 1961|-169.6,16.6,-169.4,16.8|proj=longlat ellps=intl towgs84=189,-79,-202,0,0,0,0
4726|g|SIGD61|-80.2,19.6,-79.6,19.8|proj=longlat ellps=clrk66 towgs84=8.853,-52.644,180.304,-0.393,-2.323,2.96,-24.081
4727|g|Midway 1961|-177.5,28.1,-177.3,28.3|proj=longlat ellps=intl towgs84=403,-81,277,0,0,0,0
4728|g|PN84|-18.3,27.5,-16,28.9|proj=longlat ellps=intl towgs84=-307,-92,127,0,0,0,0
4729|g|Pitcairn 1967|-130.2,-25.2,-130,-25|proj=longlat ellps=intl towgs84=185,165,42,0,0,0,0
4730|g|Santo 1965|166.4,-17.4,168.8,-14.5|proj=longlat ellps=intl towgs84=170,42,84,0,0,0,0
4732|g|Marshall Islands 1960|162.2,8.6,167.9,19.4|proj=longlat ellps=hough towgs84=102,52,-38,0,0,0,0
4733|g|Wake Island 1952|166.5,19.2,166.8,19.4|proj=longlat ellps=intl towgs84=276,-57,149,0,0,0,0
4734|g|Tristan 1968|-12.8,-40.5,-9.8,-37|proj=longlat ellps=intl towgs84=-632,438,-609,0,0,0,0
4735|g|Kusaie 1951|162.8,5.2,163.1,5.5|proj=longlat ellps=intl towgs84=647,1777,-1124,0,0,0,0
4736|g|Deception Island|-60.9,-63.1,-60.3,-62.8|proj=longlat a=6378249.145 rf=293.465 towgs84=260,12,-147,0,0,0,0
4737|g|Korea 2000|122.7,28.6,134.3,40.3|proj=longlat ellps=GRS80
4738|g|Hong Kong 1963|113.7,22.1,114.6,22.6|proj=longlat a=6378293.64520876 b=6356617.98767984
4739|g|Hong Kong 1963(67)|113.7,22.1,114.6,22.6|proj=longlat ellps=intl towgs84=-156,-271,-189,0,0,0,0
4740|g|PZ-90|-180,-90,180,90|proj=longlat a=6378136 rf=298.257839303 towgs84=0,0,1.5,-0,-0,0.076,0
4742|g|GDM2000|98,0.8,119.7,7.9|proj=longlat ellps=GRS80
4743|g|Karbala 1979|38.7,29,48.7,37.4|proj=longlat a=6378249.145 rf=293.465 towgs84=70.995,-335.916,262.898,0,0,0,0
4744|g|Nahrwan 1934|38.7,29,51.1,37.4|proj=longlat a=6378249.145 rf=293.465 towgs84=-242.2,-144.9,370.3,0,0,0,0
4747|g|GR96|-75,56.3,8,87.1|proj=longlat ellps=GRS80
4748|g|Vanua Levu 1915|178.4,-17.1,-179.7,-16.1|proj=longlat a=6378306.3696 b=6356571.996 towgs84=51,391,-36,0,0,0,0
4749|g|RGNC91-93|156.2,-26.5,174.3,-14.8|proj=longlat ellps=GRS80
4750|g|ST87 Ouvea|166.4,-20.8,166.8,-20.3|proj=longlat ellps=WGS84 towgs84=-56.263,16.136,-22.856,0,0,0,0
4751|g|Kertau (RSO)|99.5,1.1,104.6,6.8|proj=longlat ellps=evrst69 towgs84=-11,851,5
4752|g|Viti Levu 1912|177.1,-18.4,178.8,-17.2|proj=longlat a=6378306.3696 b=6356571.996 towgs84=98,390,-22,0,0,0,0
4753|g|fk89|-7.5,61.3,-6.3,62.5|proj=longlat ellps=intl
4754|g|LGD2006|9.3,19.5,26.3,35.3|proj=longlat ellps=intl towgs84=-208.4058,-109.8777,-2.5764
4755|g|DGN95|92,-14,141.5,7.8|proj=longlat ellps=WGS84
4756|g|VN-2000|102.1,8.3,109.6,23.4|proj=longlat ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
4757|g|SVY21|103.5,1.1,104.1,1.5|proj=longlat ellps=WGS84
4758|g|JAD2001|-80.6,14,-74.5,19.4|proj=longlat ellps=WGS84
4759|g|NAD83(NSRS2007)|167.6,14.9,-63.8,74.8|proj=longlat ellps=GRS80
4760|g|WGS 66|-180,-90,180,90|proj=longlat ellps=NWL9D
4761|g|HTRS96|13,41.6,19.5,46.6|proj=longlat ellps=GRS80
4762|g|BDA2000|-68.9,28.9,-60.7,35.8|proj=longlat ellps=WGS84
4763|g|Pitcairn 2006|-130.2,-25.2,-130,-25|proj=longlat ellps=WGS84
4764|g|RSRGD2000|144.9,-90,-144.9,-59.9|proj=longlat ellps=GRS80
4765|g|Slovenia 1996|13.3,45.4,16.7,46.9|proj=longlat ellps=GRS80
4766|p|New Beijing / 3-degree Gauss-Kruger zone 30|88.4,27.3,91.6,48.5|proj=tmerc lon_0=90 x_0=30500000 ellps=krass
4767|p|New Beijing / 3-degree Gauss-Kruger zone 31|91.5,27.7,94.5,45.2|proj=tmerc lon_0=93 x_0=31500000 ellps=krass
4768|p|New Beijing / 3-degree Gauss-Kruger zone 32|94.5,28.2,97.6,44.5|proj=tmerc lon_0=96 x_0=32500000 ellps=krass
4769|p|New Beijing / 3-degree Gauss-Kruger zone 33|97.5,21.4,100.5,42.8|proj=tmerc lon_0=99 x_0=33500000 ellps=krass
4770|p|New Beijing / 3-degree Gauss-Kruger zone 34|100.5,21.1,103.5,42.7|proj=tmerc lon_0=102 x_0=34500000 ellps=krass
4771|p|New Beijing / 3-degree Gauss-Kruger zone 35|103.5,22.5,106.6,42.3|proj=tmerc lon_0=105 x_0=35500000 ellps=krass
4772|p|New Beijing / 3-degree Gauss-Kruger zone 36|106.5,18.1,109.6,42.5|proj=tmerc lon_0=108 x_0=36500000 ellps=krass
4773|p|New Beijing / 3-degree Gauss-Kruger zone 37|109.5,18.1,112.5,45.2|proj=tmerc lon_0=111 x_0=37500000 ellps=krass
4774|p|New Beijing / 3-degree Gauss-Kruger zone 38|112.5,21.5,115.5,45.5|proj=tmerc lon_0=114 x_0=38500000 ellps=krass
4775|p|New Beijing / 3-degree Gauss-Kruger zone 39|115.5,22.6,118.5,49.9|proj=tmerc lon_0=117 x_0=39500000 ellps=krass
4776|p|New Beijing / 3-degree Gauss-Kruger zone 40|118.5,24.4,121.5,53.4|proj=tmerc lon_0=120 x_0=40500000 ellps=krass
4777|p|New Beijing / 3-degree Gauss-Kruger zone 41|121.5,28.2,124.5,53.6|proj=tmerc lon_0=123 x_0=41500000 ellps=krass
4778|p|New Beijing / 3-degree Gauss-Kruger zone 42|124.5,40.1,127.5,53.2|proj=tmerc lon_0=126 x_0=42500000 ellps=krass
4779|p|New Beijing / 3-degree Gauss-Kruger zone 43|127.5,41.3,130.5,50.3|proj=tmerc lon_0=129 x_0=43500000 ellps=krass
4780|p|New Beijing / 3-degree Gauss-Kruger zone 44|130.5,42.4,133.5,48.9|proj=tmerc lon_0=132 x_0=44500000 ellps=krass
4781|p|New Beijing / 3-degree Gauss-Kruger zone 45|133.5,45.8,134.8,48.4|proj=tmerc lon_0=135 x_0=45500000 ellps=krass
4782|p|New Beijing / 3-degree Gauss-Kruger CM 75E|73.6,35.8,76.5,40.7|proj=tmerc lon_0=75 x_0=500000 ellps=krass
4783|p|New Beijing / 3-degree Gauss-Kruger CM 78E|76.5,31,79.5,41.9|proj=tmerc lon_0=78 x_0=500000 ellps=krass
4784|p|New Beijing / 3-degree Gauss-Kruger CM 81E|79.5,29.9,82.6,45.9|proj=tmerc lon_0=81 x_0=500000 ellps=krass
4785|p|New Beijing / 3-degree Gauss-Kruger CM 84E|82.5,28.2,85.5,47.3|proj=tmerc lon_0=84 x_0=500000 ellps=krass
4786|p|New Beijing / 3-degree Gauss-Kruger CM 87E|85.5,27.8,88.5,49.2|proj=tmerc lon_0=87 x_0=500000 ellps=krass
4787|p|New Beijing / 3-degree Gauss-Kruger CM 90E|88.4,27.3,91.6,48.5|proj=tmerc lon_0=90 x_0=500000 ellps=krass
4788|p|New Beijing / 3-degree Gauss-Kruger CM 93E|91.5,27.7,94.5,45.2|proj=tmerc lon_0=93 x_0=500000 ellps=krass
4789|p|New Beijing / 3-degree Gauss-Kruger CM 96E|94.5,28.2,97.6,44.5|proj=tmerc lon_0=96 x_0=500000 ellps=krass
4790|p|New Beijing / 3-degree Gauss-Kruger CM 99E|97.5,21.4,100.5,42.8|proj=tmerc lon_0=99 x_0=500000 ellps=krass
4791|p|New Beijing / 3-degree Gauss-Kruger CM 102E|100.5,21.1,103.5,42.7|proj=tmerc lon_0=102 x_0=500000 ellps=krass
4792|p|New Beijing / 3-degree Gauss-Kruger CM 105E|103.5,22.5,106.6,42.3|proj=tmerc lon_0=105 x_0=500000 ellps=krass
4793|p|New Beijing / 3-degree Gauss-Kruger CM 108E|106.5,18.1,109.6,42.5|proj=tmerc lon_0=108 x_0=500000 ellps=krass
4794|p|New Beijing / 3-degree Gauss-Kruger CM 111E|109.5,18.1,112.5,45.2|proj=tmerc lon_0=111 x_0=500000 ellps=krass
4795|p|New Beijing / 3-degree Gauss-Kruger CM 114E|112.5,21.5,115.5,45.5|proj=tmerc lon_0=114 x_0=500000 ellps=krass
4796|p|New Beijing / 3-degree Gauss-Kruger CM 117E|115.5,22.6,118.5,49.9|proj=tmerc lon_0=117 x_0=500000 ellps=krass
4797|p|New Beijing / 3-degree Gauss-Kruger CM 120E|118.5,24.4,121.5,53.4|proj=tmerc lon_0=120 x_0=500000 ellps=krass
4798|p|New Beijing / 3-degree Gauss-Kruger CM 123E|121.5,28.2,124.5,53.6|proj=tmerc lon_0=123 x_0=500000 ellps=krass
4799|p|New Beijing / 3-degree Gauss-Kruger CM 126E|124.5,40.1,127.5,53.2|proj=tmerc lon_0=126 x_0=500000 ellps=krass
4800|p|New Beijing / 3-degree Gauss-Kruger CM 129E|127.5,41.3,130.5,50.3|proj=tmerc lon_0=129 x_0=500000 ellps=krass
4801|g|Bern 1898 (Bern)|5.9,45.8,10.5,47.9|proj=longlat ellps=bessel pm=bern towgs84=674.374,15.056,405.346
4802|g|Bogota 1975 (Bogota)|-79.1,-4.3,-66.8,12.6|proj=longlat ellps=intl pm=bogota towgs84=307,304,-318
4803|g|Lisbon (Lisbon)|-9.6,36.9,-6.1,42.2|proj=longlat ellps=intl pm=lisbon towgs84=-288.885,-91.744,126.244,-1.691,0.41,-0.211,-4.598
4804|g|Makassar (Jakarta)|118.7,-6.6,120.8,-1.8|proj=longlat ellps=bessel pm=jakarta towgs84=-587.8,519.75,145.76
4806|g|Monte Mario (Rome)|5.9,34.7,19,47.1|proj=longlat ellps=intl pm=rome
4809|g|BD50 (Brussels)|2.5,49.5,6.4,51.6|proj=longlat ellps=intl pm=brussels
4812|p|New Beijing / 3-degree Gauss-Kruger CM 132E|130.5,42.4,133.5,48.9|proj=tmerc lon_0=132 x_0=500000 ellps=krass
4813|g|Batavia (Jakarta)|95.1,-9,115.8,6|proj=longlat ellps=bessel pm=jakarta towgs84=-377,681,-50
4814|g|RT38 (Stockholm)|10.9,55.2,24.2,69.1|proj=longlat ellps=bessel pm=stockholm
4817|g|NGO 1948 (Oslo)|4.6,57.9,31.3,71.3|proj=longlat a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
4820|g|Segara (Jakarta)|114.5,-4.3,119.1,4.3|proj=longlat ellps=bessel pm=jakarta towgs84=-403,684,41
4822|p|New Beijing / 3-degree Gauss-Kruger CM 135E|133.5,45.8,134.8,48.4|proj=tmerc lon_0=135 x_0=500000 ellps=krass
4823|g|Sao Tome|6.4,-0.1,6.9,0.5|proj=longlat ellps=intl
4824|g|Principe|7.2,1.4,7.6,1.8|proj=longlat ellps=intl
4826|p|WGS 84 / Cape Verde National|-28.9,11.4,-19.5,20.6|proj=lcc lat_0=15.8333333333333 lon_0=-24 lat_1=15 lat_2=16.6666666666667 x_0=161587.83 y_0=128511.202 datum=WGS84
4839|p|ETRS89 / LCC Germany (N-E)|5.8,47.2,15.1,55.1|proj=lcc lat_0=51 lon_0=10.5 lat_1=48.6666666666667 lat_2=53.6666666666667 ellps=GRS80
4882|c|Slovenia 1996|13.3,45.4,16.7,46.9|proj=geocent ellps=GRS80
4883|h|Slovenia 1996|13.3,45.4,16.7,46.9|proj=longlat ellps=GRS80
4884|c|RSRGD2000|144.9,-90,-144.9,-59.9|proj=geocent ellps=GRS80
4885|h|RSRGD2000|144.9,-90,-144.9,-59.9|proj=longlat ellps=GRS80
4886|c|BDA2000|-68.9,28.9,-60.7,35.8|proj=geocent ellps=WGS84
4887|h|BDA2000|-68.9,28.9,-60.7,35.8|proj=longlat ellps=WGS84
4888|c|HTRS96|13,41.6,19.5,46.6|proj=geocent ellps=GRS80
4889|h|HTRS96|13,41.6,19.5,46.6|proj=longlat ellps=GRS80
4890|c|WGS 66|-180,-90,180,90|proj=geocent ellps=NWL9D
4891|h|WGS 66|-180,-90,180,90|proj=longlat ellps=NWL9D
4892|c|NAD83(NSRS2007)|167.6,14.9,-63.8,74.8|proj=geocent ellps=GRS80
4893|h|NAD83(NSRS2007)|167.6,14.9,-63.8,74.8|proj=longlat ellps=GRS80
4894|c|JAD2001|-80.6,14,-74.5,19.4|proj=geocent ellps=WGS84
4895|h|JAD2001|-80.6,14,-74.5,19.4|proj=longlat ellps=WGS84
4896|c|ITRF2005|-180,-90,180,90|proj=geocent ellps=GRS80
4897|c|DGN95|92,-14,141.5,7.8|proj=geocent ellps=WGS84
4898|h|DGN95|92,-14,141.5,7.8|proj=longlat ellps=WGS84
4899|c|LGD2006|9.3,19.5,26.3,35.3|proj=geocent ellps=intl
4900|h|LGD2006|9.3,19.5,26.3,35.3|proj=longlat ellps=intl
4903|g|Madrid 1870 (Madrid)|-9.4,35.9,3.4,43.9|proj=longlat a=6378298.3 rf=294.73 pm=-3.687375
4904|g|Lisbon 1890 (Lisbon)|-9.6,36.9,-6.1,42.2|proj=longlat ellps=bessel pm=lisbon towgs84=631.392,-66.551,481.442,1.09,-4.445,-4.487,-4.43
4906|c|RGNC91-93|156.2,-26.5,174.3,-14.8|proj=geocent ellps=GRS80
4907|h|RGNC91-93|156.2,-26.5,174.3,-14.8|proj=longlat ellps=GRS80
4908|c|GR96|-75,56.3,8,87.1|proj=geocent ellps=GRS80
4909|h|GR96|-75,56.3,8,87.1|proj=longlat ellps=GRS80
4910|c|ITRF88|-180,-90,180,90|proj=geocent ellps=GRS80
4911|c|ITRF89|-180,-90,180,90|proj=geocent ellps=GRS80
4912|c|ITRF90|-180,-90,180,90|proj=geocent ellps=GRS80
4913|c|ITRF91|-180,-90,180,90|proj=geocent ellps=GRS80
4914|c|ITRF92|-180,-90,180,90|proj=geocent ellps=GRS80
4915|c|ITRF93|-180,-90,180,90|proj=geocent ellps=GRS80
4916|c|ITRF94|-180,-90,180,90|proj=geocent ellps=GRS80
4917|c|ITRF96|-180,-90,180,90|proj=geocent ellps=GRS80
4918|c|ITRF97|-180,-90,180,90|proj=geocent ellps=GRS80
4919|c|ITRF2000|-180,-90,180,90|proj=geocent ellps=GRS80
4920|c|GDM2000|98,0.8,119.7,7.9|proj=geocent ellps=GRS80
4921|h|GDM2000|98,0.8,119.7,7.9|proj=longlat ellps=GRS80
4922|c|PZ-90|-180,-90,180,90|proj=geocent a=6378136 rf=298.257839303
4923|h|PZ-90|-180,-90,180,90|proj=longlat a=6378136 rf=298.257839303
4924|c|Mauritania 1999|-20.1,14.7,-4.8,27.3|proj=geocent ellps=GRS80
4925|h|Mauritania 1999|-20.1,14.7,-4.8,27.3|proj=longlat ellps=GRS80
4926|c|Korea 2000|122.7,28.6,134.3,40.3|proj=geocent ellps=GRS80
4927|h|Korea 2000|122.7,28.6,134.3,40.3|proj=longlat ellps=GRS80
4928|c|POSGAR 94|-73.6,-58.5,-52.6,-21.7|proj=geocent ellps=WGS84
4929|h|POSGAR 94|-73.6,-58.5,-52.6,-21.7|proj=longlat ellps=WGS84
4930|c|Australian Antarctic|45,-90,160,-60|proj=geocent ellps=GRS80
4931|h|Australian Antarctic|45,-90,160,-60|proj=longlat ellps=GRS80
4932|c|CHTRS95|5.9,45.8,10.5,47.9|proj=geocent ellps=GRS80
4933|h|CHTRS95|5.9,45.8,10.5,47.9|proj=longlat ellps=GRS80
4934|c|EST97|20.3,57.5,28.2,60|proj=geocent ellps=GRS80
4935|h|EST97|20.3,57.5,28.2,60|proj=longlat ellps=GRS80
4936|c|ETRS89|-16.1,32.8,40.2,84.8|proj=geocent ellps=GRS80
4937|h|ETRS89|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
4938|c|GDA94|93.4,-60.6,173.4,-8.4|proj=geocent ellps=GRS80
4939|h|GDA94|93.4,-60.6,173.4,-8.4|proj=longlat ellps=GRS80
4940|c|Hartebeesthoek94|13.3,-50.4,42.9,-22.1|proj=geocent ellps=WGS84
4941|h|Hartebeesthoek94|13.3,-50.4,42.9,-22.1|proj=longlat ellps=WGS84
4942|c|IRENET95|-10.6,51.3,-5.3,55.5|proj=geocent ellps=GRS80
4943|h|IRENET95|-10.6,51.3,-5.3,55.5|proj=longlat ellps=GRS80
4944|c|ISN93|-30.9,59.9,-5.5,69.6|proj=geocent ellps=GRS80
4945|h|ISN93|-30.9,59.9,-5.5,69.6|proj=longlat ellps=GRS80
4946|c|JGD2000|122.3,17,157.7,46.1|proj=geocent ellps=GRS80
4947|h|JGD2000|122.3,17,157.7,46.1|proj=longlat ellps=GRS80
4948|c|LKS92|19,55.6,28.3,58.1|proj=geocent ellps=GRS80
4949|h|LKS92|19,55.6,28.3,58.1|proj=longlat ellps=GRS80
4950|c|LKS94|19,53.8,26.9,56.5|proj=geocent ellps=GRS80
4951|h|LKS94|19,53.8,26.9,56.5|proj=longlat ellps=GRS80
4952|c|Moznet|30.2,-27.8,43.1,-10|proj=geocent ellps=WGS84
4953|h|Moznet|30.2,-27.8,43.1,-10|proj=longlat ellps=WGS84
4954|c|NAD83(CSRS)|-141.1,38.2,-40.7,86.5|proj=geocent ellps=GRS80
4955|h|NAD83(CSRS)|-141.1,38.2,-40.7,86.5|proj=longlat ellps=GRS80
4956|c|NAD83(HARN)|144.5,-14.6,-64.5,71.4|proj=geocent ellps=GRS80
4957|h|NAD83(HARN)|144.5,-14.6,-64.5,71.4|proj=longlat ellps=GRS80
4958|c|NZGD2000|160.6,-56,-171.2,-25.8|proj=geocent ellps=GRS80
4959|h|NZGD2000|160.6,-56,-171.2,-25.8|proj=longlat ellps=GRS80
4960|c|POSGAR 98|-73.6,-58.5,-52.6,-21.7|proj=geocent ellps=GRS80
4961|h|POSGAR 98|-73.6,-58.5,-52.6,-21.7|proj=longlat ellps=GRS80
4962|c|REGVEN|-73.4,0.6,-58.9,16.8|proj=geocent ellps=GRS80
4963|h|REGVEN|-73.4,0.6,-58.9,16.8|proj=longlat ellps=GRS80
4964|c|RGF93 v1|-9.9,41.1,10.4,51.6|proj=geocent ellps=GRS80
4965|h|RGF93 v1|-9.9,41.1,10.4,51.6|proj=longlat ellps=GRS80
4966|c|RGFG95|-54.7,2.1,-49.4,8.9|proj=geocent ellps=GRS80
4967|h|RGFG95|-54.7,2.1,-49.4,8.9|proj=longlat ellps=GRS80
4970|c|RGR92|51.8,-24.8,58.3,-18.2|proj=geocent ellps=GRS80
4971|h|RGR92|51.8,-24.8,58.3,-18.2|proj=longlat ellps=GRS80
4974|c|SIRGAS 1995|-113.3,-59.9,-26,16.8|proj=geocent ellps=GRS80
4975|h|SIRGAS 1995|-113.3,-59.9,-26,16.8|proj=longlat ellps=GRS80
4976|c|SWEREF99|10,54.9,24.2,69.1|proj=geocent ellps=GRS80
4977|h|SWEREF99|10,54.9,24.2,69.1|proj=longlat ellps=GRS80
4978|c|WGS 84|-180,-90,180,90|proj=geocent datum=WGS84
4979|h|WGS 84|-180,-90,180,90|proj=longlat datum=WGS84
4980|c|Yemen NGN96|41,8.9,58,19|proj=geocent ellps=WGS84
4981|h|Yemen NGN96|41,8.9,58,19|proj=longlat ellps=WGS84
4982|c|IGM95|5.9,34.7,19,47.1|proj=geocent ellps=GRS80
4983|h|IGM95|5.9,34.7,19,47.1|proj=longlat ellps=GRS80
4984|c|WGS 72|-180,-90,180,90|proj=geocent ellps=WGS72
4985|h|WGS 72|-180,-90,180,90|proj=longlat ellps=WGS72
4986|c|WGS 72BE|-180,-90,180,90|proj=geocent ellps=WGS72
4987|h|WGS 72BE|-180,-90,180,90|proj=longlat ellps=WGS72
4988|c|SIRGAS 2000|-122.2,-59.9,-25.2,32.8|proj=geocent ellps=GRS80
4989|h|SIRGAS 2000|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
4990|c|Lao 1993|100,13.9,107.7,22.5|proj=geocent ellps=krass
4991|h|Lao 1993|100,13.9,107.7,22.5|proj=longlat ellps=krass
4992|c|Lao 1997|100,13.9,107.7,22.5|proj=geocent ellps=krass
4993|h|Lao 1997|100,13.9,107.7,22.5|proj=longlat ellps=krass
4994|c|PRS92|116,3,130,22.2|proj=geocent ellps=clrk66
4995|h|PRS92|116,3,130,22.2|proj=longlat ellps=clrk66
4996|c|MAGNA-SIRGAS|-84.8,-4.3,-66.8,15.6|proj=geocent ellps=GRS80
4997|h|MAGNA-SIRGAS|-84.8,-4.3,-66.8,15.6|proj=longlat ellps=GRS80
4998|c|RGPF|-158.2,-31.3,-131.9,-4.5|proj=geocent ellps=GRS80
4999|h|RGPF|-158.2,-31.3,-131.9,-4.5|proj=longlat ellps=GRS80
5011|c|PTRA08|-35.6,29.2,-12.4,43.1|proj=geocent ellps=GRS80
5012|h|PTRA08|-35.6,29.2,-12.4,43.1|proj=longlat ellps=GRS80
5013|g|PTRA08|-35.6,29.2,-12.4,43.1|proj=longlat ellps=GRS80
5014|p|PTRA08 / UTM zone 25N|-35.6,35.2,-30,43.1|proj=utm zone=25 ellps=GRS80
5015|p|PTRA08 / UTM zone 26N|-30,33.5,-24,43|proj=utm zone=26 ellps=GRS80
5016|p|PTRA08 / UTM zone 28N|-18,29.2,-12.4,36.5|proj=utm zone=28 ellps=GRS80
5018|p|Lisbon / Portuguese Grid New|-9.6,36.9,-6.1,42.2|proj=tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 ellps=intl towgs84=-288.885,-91.744,126.244,-1.691,0.41,-0.211,-4.598
5041|p|WGS 84 / UPS North (E,N)|-180,60,180,90|proj=stere lat_0=90 k=0.994 x_0=2000000 y_0=2000000 datum=WGS84
5042|p|WGS 84 / UPS South (E,N)|-180,-90,180,-60|proj=stere lat_0=-90 k=0.994 x_0=2000000 y_0=2000000 datum=WGS84
5048|p|ETRS89 / TM35FIN(N,E)|19,58.8,31.6,70.1|proj=utm zone=35 ellps=GRS80
5105|p|ETRS89 / NTM zone 5|4.6,58.3,6,62.5|proj=tmerc lat_0=58 lon_0=5.5 x_0=100000 y_0=1000000 ellps=GRS80
5106|p|ETRS89 / NTM zone 6|6,57.9,7,63.1|proj=tmerc lat_0=58 lon_0=6.5 x_0=100000 y_0=1000000 ellps=GRS80
5107|p|ETRS89 / NTM zone 7|7,57.9,8,63.6|proj=tmerc lat_0=58 lon_0=7.5 x_0=100000 y_0=1000000 ellps=GRS80
5108|p|ETRS89 / NTM zone 8|8,58,9,63.9|proj=tmerc lat_0=58 lon_0=8.5 x_0=100000 y_0=1000000 ellps=GRS80
5109|p|ETRS89 / NTM zone 9|9,58.5,10,64.2|proj=tmerc lat_0=58 lon_0=9.5 x_0=100000 y_0=1000000 ellps=GRS80
5110|p|ETRS89 / NTM zone 10|10,58.9,11,65.1|proj=tmerc lat_0=58 lon_0=10.5 x_0=100000 y_0=1000000 ellps=GRS80
5111|p|ETRS89 / NTM zone 11|11,58.8,12,65.8|proj=tmerc lat_0=58 lon_0=11.5 x_0=100000 y_0=1000000 ellps=GRS80
5112|p|ETRS89 / NTM zone 12|12,59.8,13,68.2|proj=tmerc lat_0=58 lon_0=12.5 x_0=100000 y_0=1000000 ellps=GRS80
5113|p|ETRS89 / NTM zone 13|13,64,14,68.4|proj=tmerc lat_0=58 lon_0=13.5 x_0=100000 y_0=1000000 ellps=GRS80
5114|p|ETRS89 / NTM zone 14|14,64,15,69.1|proj=tmerc lat_0=58 lon_0=14.5 x_0=100000 y_0=1000000 ellps=GRS80
5115|p|ETRS89 / NTM zone 15|15,66.1,16,69.4|proj=tmerc lat_0=58 lon_0=15.5 x_0=100000 y_0=1000000 ellps=GRS80
5116|p|ETRS89 / NTM zone 16|16,66.8,17,69.5|proj=tmerc lat_0=58 lon_0=16.5 x_0=100000 y_0=1000000 ellps=GRS80
5117|p|ETRS89 / NTM zone 17|17,67.9,18,69.7|proj=tmerc lat_0=58 lon_0=17.5 x_0=100000 y_0=1000000 ellps=GRS80
5118|p|ETRS89 / NTM zone 18|18,68,19,70.3|proj=tmerc lat_0=58 lon_0=18.5 x_0=100000 y_0=1000000 ellps=GRS80
5119|p|ETRS89 / NTM zone 19|19,68.3,20,70.4|proj=tmerc lat_0=58 lon_0=19.5 x_0=100000 y_0=1000000 ellps=GRS80
5120|p|ETRS89 / NTM zone 20|20,68.3,21,70.3|proj=tmerc lat_0=58 lon_0=20.5 x_0=100000 y_0=1000000 ellps=GRS80
5121|p|ETRS89 / NTM zone 21|21,69,22,70.8|proj=tmerc lat_0=58 lon_0=21.5 x_0=100000 y_0=1000000 ellps=GRS80
5122|p|ETRS89 / NTM zone 22|22,68.6,23,70.9|proj=tmerc lat_0=58 lon_0=22.5 x_0=100000 y_0=1000000 ellps=GRS80
5123|p|ETRS89 / NTM zone 23|23,68.6,24,71.1|proj=tmerc lat_0=58 lon_0=23.5 x_0=100000 y_0=1000000 ellps=GRS80
5124|p|ETRS89 / NTM zone 24|24,68.5,25,71.2|proj=tmerc lat_0=58 lon_0=24.5 x_0=100000 y_0=1000000 ellps=GRS80
5125|p|ETRS89 / NTM zone 25|25,68.5,26,71.3|proj=tmerc lat_0=58 lon_0=25.5 x_0=100000 y_0=1000000 ellps=GRS80
5126|p|ETRS89 / NTM zone 26|26,69.7,27,71.2|proj=tmerc lat_0=58 lon_0=26.5 x_0=100000 y_0=1000000 ellps=GRS80
5127|p|ETRS89 / NTM zone 27|27,69.9,28,71.2|proj=tmerc lat_0=58 lon_0=27.5 x_0=100000 y_0=1000000 ellps=GRS80
5128|p|ETRS89 / NTM zone 28|28,69,29,71.2|proj=tmerc lat_0=58 lon_0=28.5 x_0=100000 y_0=1000000 ellps=GRS80
5129|p|ETRS89 / NTM zone 29|29,69,30,71|proj=tmerc lat_0=58 lon_0=29.5 x_0=100000 y_0=1000000 ellps=GRS80
5130|p|ETRS89 / NTM zone 30|30,69.4,31.3,70.8|proj=tmerc lat_0=58 lon_0=30.5 x_0=100000 y_0=1000000 ellps=GRS80
5132|g|Tokyo 1892|122.8,20.3,154.1,45.6|proj=longlat ellps=bessel
5171|p|Tokyo 1892 / Korea East Belt|128,34.4,130,43.1|proj=tmerc lat_0=38 lon_0=129 x_0=200000 y_0=500000 ellps=bessel
5172|p|Tokyo 1892 / Korea East Sea Belt|130,37.3,131.1,43|proj=tmerc lat_0=38 lon_0=131 x_0=200000 y_0=500000 ellps=bessel
5179|p|Korea 2000 / Unified CS|122.7,28.6,134.3,40.3|proj=tmerc lat_0=38 lon_0=127.5 k=0.9996 x_0=1000000 y_0=2000000 ellps=GRS80
5180|p|Korea 2000 / West Belt|124.5,33.9,126,38.1|proj=tmerc lat_0=38 lon_0=125 x_0=200000 y_0=500000 ellps=GRS80
5181|p|Korea 2000 / Central Belt|126,33.9,128,38.4|proj=tmerc lat_0=38 lon_0=127 x_0=200000 y_0=500000 ellps=GRS80
5182|p|Korea 2000 / Central Belt Jeju|126,33.1,127.1,33.7|proj=tmerc lat_0=38 lon_0=127 x_0=200000 y_0=550000 ellps=GRS80
5183|p|Korea 2000 / East Belt|128,34.4,129.7,38.7|proj=tmerc lat_0=38 lon_0=129 x_0=200000 y_0=500000 ellps=GRS80
5184|p|Korea 2000 / East Sea Belt|130.7,37.3,131.1,37.7|proj=tmerc lat_0=38 lon_0=131 x_0=200000 y_0=500000 ellps=GRS80
5185|p|Korea 2000 / West Belt 2010|124.5,33.9,126,38.1|proj=tmerc lat_0=38 lon_0=125 x_0=200000 y_0=600000 ellps=GRS80
5186|p|Korea 2000 / Central Belt 2010|126,33.1,128,38.4|proj=tmerc lat_0=38 lon_0=127 x_0=200000 y_0=600000 ellps=GRS80
5187|p|Korea 2000 / East Belt 2010|128,34.4,129.7,38.7|proj=tmerc lat_0=38 lon_0=129 x_0=200000 y_0=600000 ellps=GRS80
5188|p|Korea 2000 / East Sea Belt 2010|130.7,37.3,131.1,37.7|proj=tmerc lat_0=38 lon_0=131 x_0=200000 y_0=600000 ellps=GRS80
5193|v|Incheon height|125.7,33.9,129.7,38.7|vunits=m
5195|v|Trieste height|13.3,40.8,23.1,46.9|vunits=m
5214|v|Genoa 1942 height|6.6,36.5,18.6,47.1|vunits=m
5223|p|WGS 84 / Gabon TM|8.6,-4,14.6,2.4|proj=tmerc lon_0=12 k=0.9996 x_0=500000 y_0=500000 datum=WGS84
5228|g|S-JTSK/05|12,48.5,18.9,51.1|proj=longlat ellps=bessel towgs84=572.213,85.334,461.94,4.9732,1.529,5.2484,3.5378
5229|g|S-JTSK/05 (Ferro)|12,48.5,18.9,51.1|proj=longlat ellps=bessel pm=ferro towgs84=572.213,85.334,461.94,4.9732,1.529,5.2484,3.5378
5233|g|SLD99|79.6,5.8,82,9.9|proj=longlat ellps=evrst30 towgs84=-0.293,766.95,87.713,0.195704,1.695068,3.473016,-0.039338
5234|p|Kandawala / Sri Lanka Grid|79.6,5.8,82,9.9|proj=tmerc lat_0=7.00048027777778 lon_0=80.7717111111111 k=0.9999238418 x_0=200000 y_0=200000 ellps=evrst30 towgs84=-97,787,86,0,0,0,0
5235|p|SLD99 / Sri Lanka Grid 1999|79.6,5.8,82,9.9|proj=tmerc lat_0=7.00047152777778 lon_0=80.7717130833333 k=0.9999238418 x_0=500000 y_0=500000 ellps=evrst30 towgs84=-0.293,766.95,87.713,0.195704,1.695068,3.473016,-0.039338
5237|v|SLVD height|79.6,5.8,82,9.9|vunits=m
5243|p|ETRS89 / LCC Germany (E-N)|5.8,47.2,15.1,55.1|proj=lcc lat_0=51 lon_0=10.5 lat_1=48.6666666666667 lat_2=53.6666666666667 ellps=GRS80
5244|c|GDBD2009|112.3,4,115.4,6.4|proj=geocent ellps=GRS80
5245|h|GDBD2009|112.3,4,115.4,6.4|proj=longlat ellps=GRS80
5246|g|GDBD2009|112.3,4,115.4,6.4|proj=longlat ellps=GRS80
5250|c|TUREF|25.6,34.4,44.9,43.5|proj=geocent ellps=GRS80
5251|h|TUREF|25.6,34.4,44.9,43.5|proj=longlat ellps=GRS80
5252|g|TUREF|25.6,34.4,44.9,43.5|proj=longlat ellps=GRS80
5253|p|TUREF / TM27|25.6,36.5,28.5,42.2|proj=tmerc lon_0=27 x_0=500000 ellps=GRS80
5254|p|TUREF / TM30|28.5,36,31.5,41.5|proj=tmerc lon_0=30 x_0=500000 ellps=GRS80
5255|p|TUREF / TM33|31.5,35.9,34.5,42.1|proj=tmerc lon_0=33 x_0=500000 ellps=GRS80
5256|p|TUREF / TM36|34.5,35.8,37.5,42.2|proj=tmerc lon_0=36 x_0=500000 ellps=GRS80
5257|p|TUREF / TM39|37.5,36.6,40.5,41.2|proj=tmerc lon_0=39 x_0=500000 ellps=GRS80
5258|p|TUREF / TM42|40.5,37,43.5,41.6|proj=tmerc lon_0=42 x_0=500000 ellps=GRS80
5259|p|TUREF / TM45|43.5,36.9,44.9,41.1|proj=tmerc lon_0=45 x_0=500000 ellps=GRS80
5262|c|DRUKREF 03|88.7,26.7,92.2,28.4|proj=geocent ellps=GRS80
5263|h|DRUKREF 03|88.7,26.7,92.2,28.4|proj=longlat ellps=GRS80
5264|g|DRUKREF 03|88.7,26.7,92.2,28.4|proj=longlat ellps=GRS80
5266|p|DRUKREF 03 / Bhutan National Grid|88.7,26.7,92.2,28.4|proj=tmerc lon_0=90 x_0=250000 ellps=GRS80
5269|p|TUREF / 3-degree Gauss-Kruger zone 9|25.6,36.5,28.5,42.2|proj=tmerc lon_0=27 x_0=9500000 ellps=GRS80
5270|p|TUREF / 3-degree Gauss-Kruger zone 10|28.5,36,31.5,41.5|proj=tmerc lon_0=30 x_0=10500000 ellps=GRS80
5271|p|TUREF / 3-degree Gauss-Kruger zone 11|31.5,35.9,34.5,42.1|proj=tmerc lon_0=33 x_0=11500000 ellps=GRS80
5272|p|TUREF / 3-degree Gauss-Kruger zone 12|34.5,35.8,37.5,42.2|proj=tmerc lon_0=36 x_0=12500000 ellps=GRS80
5273|p|TUREF / 3-degree Gauss-Kruger zone 13|37.5,36.6,40.5,41.2|proj=tmerc lon_0=39 x_0=13500000 ellps=GRS80
5274|p|TUREF / 3-degree Gauss-Kruger zone 14|40.5,37,43.5,41.6|proj=tmerc lon_0=42 x_0=14500000 ellps=GRS80
5275|p|TUREF / 3-degree Gauss-Kruger zone 15|43.5,36.9,44.9,41.1|proj=tmerc lon_0=45 x_0=15500000 ellps=GRS80
5292|p|DRUKREF 03 / Bumthang TM|90.4,27.3,91.1,28.1|proj=tmerc lon_0=90.7333333333333 x_0=250000 y_0=-2500000 ellps=GRS80
5293|p|DRUKREF 03 / Chhukha TM|89.2,26.7,89.9,27.4|proj=tmerc lon_0=89.55 x_0=250000 y_0=-2500000 ellps=GRS80
5294|p|DRUKREF 03 / Dagana TM|89.6,26.7,90.1,27.3|proj=tmerc lon_0=89.85 x_0=250000 y_0=-2500000 ellps=GRS80
5295|p|DRUKREF 03 / Gasa TM|89.4,27.7,90.5,28.4|proj=tmerc lon_0=90.0333333333333 x_0=250000 y_0=-2500000 ellps=GRS80
5296|p|DRUKREF 03 / Ha TM|88.9,27,89.4,27.7|proj=tmerc lon_0=90.15 x_0=250000 y_0=-2500000 ellps=GRS80
5297|p|DRUKREF 03 / Lhuentse TM|90.7,27.3,91.5,28.1|proj=tmerc lon_0=91.1333333333333 x_0=250000 y_0=-2500000 ellps=GRS80
5298|p|DRUKREF 03 / Mongar TM|90.9,26.9,91.5,27.7|proj=tmerc lon_0=91.2333333333333 x_0=250000 y_0=-2500000 ellps=GRS80
5299|p|DRUKREF 03 / Paro TM|89.1,27.1,89.6,27.8|proj=tmerc lon_0=89.35 x_0=250000 y_0=-2500000 ellps=GRS80
5300|p|DRUKREF 03 / Pemagatshel TM|91,26.7,91.6,27.2|proj=tmerc lon_0=91.35 x_0=250000 y_0=-2500000 ellps=GRS80
5301|p|DRUKREF 03 / Punakha TM|89.6,27.4,90.1,27.9|proj=tmerc lon_0=89.85 x_0=250000 y_0=-2500000 ellps=GRS80
5302|p|DRUKREF 03 / Samdrup Jongkhar TM|91.3,26.7,92.2,27.3|proj=tmerc lon_0=91.5666666666667 x_0=250000 y_0=-2500000 ellps=GRS80
5303|p|DRUKREF 03 / Samtse TM|88.7,26.8,89.4,27.3|proj=tmerc lon_0=89.0666666666667 x_0=250000 y_0=-2500000 ellps=GRS80
5304|p|DRUKREF 03 / Sarpang TM|90,26.7,90.8,27.3|proj=tmerc lon_0=90.2666666666667 x_0=250000 y_0=-2500000 ellps=GRS80
5305|p|DRUKREF 03 / Thimphu TM|89.2,27.1,89.8,28.1|proj=tmerc lon_0=89.55 x_0=250000 y_0=-2500000 ellps=GRS80
5306|p|DRUKREF 03 / Trashigang TM|91.3,27,92.2,27.5|proj=tmerc lon_0=91.75 x_0=250000 y_0=-2500000 ellps=GRS80
5307|p|DRUKREF 03 / Trongsa TM|90.2,27.1,90.8,27.8|proj=tmerc lon_0=90.5 x_0=250000 y_0=-2500000 ellps=GRS80
5308|p|DRUKREF 03 / Tsirang TM|90,26.8,90.4,27.2|proj=tmerc lon_0=90.1666666666667 x_0=250000 y_0=-2500000 ellps=GRS80
5309|p|DRUKREF 03 / Wangdue Phodrang TM|89.7,27.1,90.6,28.1|proj=tmerc lon_0=90.1166666666667 x_0=250000 y_0=-2500000 ellps=GRS80
5310|p|DRUKREF 03 / Yangtse TM|91.3,27.3,91.8,28|proj=tmerc lon_0=91.5666666666667 x_0=250000 y_0=-2500000 ellps=GRS80
5311|p|DRUKREF 03 / Zhemgang TM|90.5,26.7,91.2,27.4|proj=tmerc lon_0=90.8666666666667 x_0=250000 y_0=-2500000 ellps=GRS80
5316|p|ETRS89 / Faroe TM|-14,59.9,-0.4,65.7|proj=tmerc lon_0=-7 k=0.999997 x_0=200000 y_0=-6000000 ellps=GRS80
5317|v|FVR09 height|-7.5,61.3,-6.3,62.5|vunits=m
5318|x|ETRS89 / Faroe TM + FVR09 height|-7.5,61.3,-6.3,62.5|5316+5317
5322|c|ISN2004|-30.9,59.9,-5.5,69.6|proj=geocent ellps=GRS80
5323|h|ISN2004|-30.9,59.9,-5.5,69.6|proj=longlat ellps=GRS80
5324|g|ISN2004|-30.9,59.9,-5.5,69.6|proj=longlat ellps=GRS80
5325|p|ISN2004 / Lambert 2004|-30.9,59.9,-5.5,69.6|proj=lcc lat_0=65 lon_0=-19 lat_1=64.25 lat_2=65.75 x_0=1700000 y_0=300000 ellps=GRS80
5329|p|Segara (Jakarta) / NEIEZ|114.5,-4.3,119.1,4.3|proj=merc lon_0=3.19228055555556 k=0.997 x_0=3900000 y_0=900000 ellps=bessel pm=jakarta towgs84=-403,684,41
5330|p|Batavia (Jakarta) / NEIEZ|95.1,-9,115.8,6|proj=merc lon_0=3.19228055555556 k=0.997 x_0=3900000 y_0=900000 ellps=bessel pm=jakarta towgs84=-377,681,-50
5331|p|Makassar (Jakarta) / NEIEZ|118.7,-6.6,120.8,-1.8|proj=merc lon_0=3.19228055555556 k=0.997 x_0=3900000 y_0=900000 ellps=bessel pm=jakarta towgs84=-587.8,519.75,145.76
5332|c|ITRF2008|-180,-90,180,90|proj=geocent ellps=GRS80
5336|v|Black Sea depth|38.9,41,46.8,43.6|vunits=m
5340|g|POSGAR 2007|-73.6,-58.5,-52.6,-21.7|proj=longlat ellps=WGS84 towgs84=-0.41,0.46,-0.35
5341|c|POSGAR 2007|-73.6,-58.5,-52.6,-21.7|proj=geocent ellps=WGS84
5342|h|POSGAR 2007|-73.6,-58.5,-52.6,-21.7|proj=longlat ellps=WGS84
5343|p|POSGAR 2007 / Argentina 1|-73.6,-52,-70.5,-36.1|proj=tmerc lat_0=-90 lon_0=-72 x_0=1500000 ellps=WGS84 towgs84=-0.41,0.46,-0.35,0,0,0,0
5344|p|POSGAR 2007 / Argentina 2|-70.5,-54.9,-67.4,-24|proj=tmerc lat_0=-90 lon_0=-69 x_0=2500000 ellps=WGS84 towgs84=-0.41,0.46,-0.35,0,0,0,0
5345|p|POSGAR 2007 / Argentina 3|-67.5,-55.2,-64.4,-21.7|proj=tmerc lat_0=-90 lon_0=-66 x_0=3500000 ellps=WGS84 towgs84=-0.41,0.46,-0.35,0,0,0,0
5346|p|POSGAR 2007 / Argentina 4|-64.5,-55,-61.5,-21.9|proj=tmerc lat_0=-90 lon_0=-63 x_0=4500000 ellps=WGS84 towgs84=-0.41,0.46,-0.35,0,0,0,0
5347|p|POSGAR 2007 / Argentina 5|-61.6,-39.1,-58.5,-23.3|proj=tmerc lat_0=-90 lon_0=-60 x_0=5500000 ellps=WGS84 towgs84=-0.41,0.46,-0.35,0,0,0,0
5348|p|POSGAR 2007 / Argentina 6|-58.5,-38.6,-55.4,-24.8|proj=tmerc lat_0=-90 lon_0=-57 x_0=6500000 ellps=WGS84 towgs84=-0.41,0.46,-0.35,0,0,0,0
5349|p|POSGAR 2007 / Argentina 7|-55.5,-28.2,-53.6,-25.4|proj=tmerc lat_0=-90 lon_0=-54 x_0=7500000 ellps=WGS84 towgs84=-0.41,0.46,-0.35,0,0,0,0
5352|c|MARGEN|-69.7,-23,-57.5,-9.6|proj=geocent ellps=GRS80
5353|h|MARGEN|-69.7,-23,-57.5,-9.6|proj=longlat ellps=GRS80
5354|g|MARGEN|-69.7,-23,-57.5,-9.6|proj=longlat ellps=GRS80
5355|p|MARGEN / UTM zone 20S|-66,-22.9,-60,-9.6|proj=utm zone=20 south ellps=GRS80
5356|p|MARGEN / UTM zone 19S|-69.7,-23,-66,-9.7|proj=utm zone=19 south ellps=GRS80
5357|p|MARGEN / UTM zone 21S|-60,-20.2,-57.5,-16.2|proj=utm zone=21 south ellps=GRS80
5358|c|SIRGAS-Chile 2002|-113.3,-59.9,-65.7,-17.5|proj=geocent ellps=GRS80
5359|h|SIRGAS-Chile 2002|-113.3,-59.9,-65.7,-17.5|proj=longlat ellps=GRS80
5360|g|SIRGAS-Chile 2002|-113.3,-59.9,-65.7,-17.5|proj=longlat ellps=GRS80
5361|p|SIRGAS-Chile 2002 / UTM zone 19S|-72,-59.9,-66,-17.5|proj=utm zone=19 south ellps=GRS80
5362|p|SIRGAS-Chile 2002 / UTM zone 18S|-78,-59.4,-71.9,-18.3|proj=utm zone=18 south ellps=GRS80
5363|c|CR05|-90.5,2.1,-81.4,11.8|proj=geocent ellps=WGS84
5364|h|CR05|-90.5,2.1,-81.4,11.8|proj=longlat ellps=WGS84
5365|g|CR05|-90.5,2.1,-81.4,11.8|proj=longlat ellps=WGS84 towgs84=-0.16959,0.35312,0.51846,0.03385,-0.16325,0.03446,0.03693
5367|p|CR05 / CRTM05|-86.5,2.2,-81.4,11.8|proj=tmerc lon_0=-84 k=0.9999 x_0=500000 ellps=WGS84 towgs84=-0.16959,0.35312,0.51846,0.03385,-0.16325,0.03446,0.03693
5368|c|MACARIO SOLIS|-84.4,5,-77,12.6|proj=geocent ellps=GRS80
5369|c|Peru96|-84.7,-21.1,-68.6,0|proj=geocent ellps=GRS80
5370|h|MACARIO SOLIS|-84.4,5,-77,12.6|proj=longlat ellps=GRS80
5371|g|MACARIO SOLIS|-84.4,5,-77,12.6|proj=longlat ellps=GRS80
5372|h|Peru96|-84.7,-21.1,-68.6,0|proj=longlat ellps=GRS80
5373|g|Peru96|-84.7,-21.1,-68.6,0|proj=longlat ellps=GRS80
5379|c|SIRGAS-ROU98|-58.5,-37.8,-50,-30|proj=geocent ellps=WGS84
5380|h|SIRGAS-ROU98|-58.5,-37.8,-50,-30|proj=longlat ellps=WGS84
5381|g|SIRGAS-ROU98|-58.5,-37.8,-50,-30|proj=longlat ellps=WGS84
5382|p|SIRGAS-ROU98 / UTM zone 21S|-58.5,-36.7,-54,-30|proj=utm zone=21 south ellps=WGS84
5383|p|SIRGAS-ROU98 / UTM zone 22S|-54,-37.8,-50,-31.9|proj=utm zone=22 south ellps=WGS84
5387|p|Peru96 / UTM zone 18S|-78,-21.1,-72,0|proj=utm zone=18 south ellps=GRS80
5389|p|Peru96 / UTM zone 19S|-72,-20.5,-68.6,-2.1|proj=utm zone=19 south ellps=GRS80
5391|c|SIRGAS_ES2007.8|-91.5,9.9,-87.6,14.5|proj=geocent ellps=GRS80
5392|h|SIRGAS_ES2007.8|-91.5,9.9,-87.6,14.5|proj=longlat ellps=GRS80
5393|g|SIRGAS_ES2007.8|-91.5,9.9,-87.6,14.5|proj=longlat ellps=GRS80
5396|p|SIRGAS 2000 / UTM zone 26S|-30,-23.9,-25.2,4.3|proj=utm zone=26 south ellps=GRS80
5451|g|Ocotepeque 1935|-92.3,7.9,-82.5,17.9|proj=longlat ellps=clrk66 towgs84=205,96,-98,0,0,0,0
5456|p|Ocotepeque 1935 / Costa Rica Norte|-86,9.5,-82.5,11.3|proj=lcc lat_1=10.4666666666667 lat_0=10.4666666666667 lon_0=-84.3333333333333 k_0=0.99995696 x_0=500000 y_0=271820.522 ellps=clrk66 towgs84=213.11,9.37,-74.95
5457|p|Ocotepeque 1935 / Costa Rica Sur|-85.8,7.9,-82.5,10|proj=lcc lat_1=9 lat_0=9 lon_0=-83.6666666666667 k_0=0.99995696 x_0=500000 y_0=327987.436 ellps=clrk66 towgs84=213.11,9.37,-74.95
5459|p|Ocotepeque 1935 / Guatemala Sur|-92.3,13.6,-88.1,15.9|proj=lcc lat_1=14.9 lat_0=14.9 lon_0=-90.3333333333333 k_0=0.99989906 x_0=500000 y_0=325992.681 ellps=clrk66 towgs84=205,96,-98,0,0,0,0
5460|p|Ocotepeque 1935 / El Salvador Lambert|-90.2,13.1,-87.6,14.5|proj=lcc lat_1=13.7833333333333 lat_0=13.7833333333333 lon_0=-89 k_0=0.99996704 x_0=500000 y_0=295809.184 ellps=clrk66 towgs84=205,96,-98,0,0,0,0
5461|p|Ocotepeque 1935 / Nicaragua Norte|-87.8,12.8,-83,15.1|proj=lcc lat_1=13.8666666666667 lat_0=13.8666666666667 lon_0=-85.5 k_0=0.99990314 x_0=500000 y_0=359891.816 ellps=clrk66 towgs84=205,96,-98,0,0,0,0
5462|p|Ocotepeque 1935 / Nicaragua Sur|-87.7,10.7,-83.4,12.8|proj=lcc lat_1=11.7333333333333 lat_0=11.7333333333333 lon_0=-85.5 k_0=0.99992228 x_0=500000 y_0=288876.327 ellps=clrk66 towgs84=205,96,-98,0,0,0,0
5463|p|SAD69 / UTM zone 17N|-80.2,0,-78,2.7|proj=utm zone=17 ellps=aust_SA towgs84=-57,1,-41,0,0,0,0
5464|g|Sibun Gorge 1922|-89.3,15.8,-87.7,18.5|proj=longlat a=6378293.64520876 b=6356617.98767984
5467|g|Panama-Colon 1911|-83.1,7.1,-77.1,9.7|proj=longlat ellps=clrk66
5469|p|Panama-Colon 1911 / Panama Lambert|-83.1,7.1,-77.1,9.7|proj=lcc lat_1=8.41666666666667 lat_0=8.41666666666667 lon_0=-80 k_0=0.99989909 x_0=500000 y_0=294865.303 ellps=clrk66
5472|p|Panama-Colon 1911 / Panama Polyconic|-83.1,7.1,-77.1,9.7|proj=poly lat_0=8.25 lon_0=-81 x_0=914391.7962 y_0=999404.721715486 ellps=clrk66 to_meter=0.9143917962
5479|p|RSRGD2000 / MSLC2000|153,-81,173,-76|proj=lcc lat_0=-78 lon_0=163 lat_1=-76.6666666666667 lat_2=-79.3333333333333 x_0=7000000 y_0=5000000 ellps=GRS80
5480|p|RSRGD2000 / BCLC2000|157,-76,173,-73|proj=lcc lat_0=-74.5 lon_0=165 lat_1=-73.6666666666667 lat_2=-75.3333333333333 x_0=5000000 y_0=3000000 ellps=GRS80
5481|p|RSRGD2000 / PCLC2000|160,-73,172,-69.5|proj=lcc lat_0=-71.5 lon_0=166 lat_1=-70.6666666666667 lat_2=-72.3333333333333 x_0=3000000 y_0=1000000 ellps=GRS80
5482|p|RSRGD2000 / RSPS2000|150,-90,-150,-76|proj=stere lat_0=-90 lon_0=180 k=0.994 x_0=5000000 y_0=1000000 ellps=GRS80
5487|c|RGAF09|-63.7,14,-57.5,18.6|proj=geocent ellps=GRS80
5488|h|RGAF09|-63.7,14,-57.5,18.6|proj=longlat ellps=GRS80
5489|g|RGAF09|-63.7,14,-57.5,18.6|proj=longlat ellps=GRS80
5490|p|RGAF09 / UTM zone 20N|-63.7,14,-60,18.4|proj=utm zone=20 ellps=GRS80
5498|x|NAD83 + NAVD88 height|-168.3,24.4,-66.9,71.4|4269+5703
5499|x|NAD83(HARN) + NAVD88 height|-124.8,24.4,-66.9,49.4|4152+5703
5500|x|NAD83(NSRS2007) + NAVD88 height|-124.8,24.4,-66.9,49.4|4759+5703
5518|p|CI1971 / Chatham Islands Map Grid|-177.3,-44.7,-175.5,-43.3|proj=tmerc lat_0=-44 lon_0=-176.5 x_0=350000 y_0=650000 ellps=intl towgs84=175,-38,113,0,0,0,0
5519|p|CI1979 / Chatham Islands Map Grid|-177.3,-44.7,-175.5,-43.3|proj=tmerc lat_0=-44 lon_0=-176.5 x_0=350000 y_0=650000 ellps=intl towgs84=174.05,-25.49,112.57,-0,-0,0.554,0.2263
5520|p|DHDN / 3-degree Gauss-Kruger zone 1|3.3,55.2,4.5,56|proj=tmerc lon_0=3 x_0=1500000 ellps=bessel
5523|p|WGS 84 / Gabon TM 2011|7,-6.4,14.6,2.4|proj=tmerc lon_0=11.5 k=0.9996 x_0=1500000 y_0=5500000 datum=WGS84
5524|g|Corrego Alegre 1961|-58.2,-27.5,-38.8,-14.9|proj=longlat ellps=intl
5527|g|SAD69(96)|-74.1,-35.8,-25.2,7.1|proj=longlat ellps=aust_SA towgs84=-67.35,3.88,-38.22,0,0,0,0
5531|p|SAD69(96) / UTM zone 21S|-60,-32,-53.9,4.6|proj=utm zone=21 south ellps=aust_SA towgs84=-67.35,3.88,-38.22,0,0,0,0
5533|p|SAD69(96) / UTM zone 23S|-48,-33.5,-42,5.2|proj=utm zone=23 south ellps=aust_SA towgs84=-67.35,3.88,-38.22,0,0,0,0
5534|p|SAD69(96) / UTM zone 24S|-42,-26.4,-36,0.8|proj=utm zone=24 south ellps=aust_SA towgs84=-67.35,3.88,-38.22,0,0,0,0
5535|p|SAD69(96) / UTM zone 25S|-36,-23.8,-29.9,4.2|proj=utm zone=25 south ellps=aust_SA towgs84=-67.35,3.88,-38.22,0,0,0,0
5536|p|Corrego Alegre 1961 / UTM zone 21S|-58.2,-27.5,-54,-17.9|proj=utm zone=21 south ellps=intl
5537|p|Corrego Alegre 1961 / UTM zone 22S|-54,-27.5,-47.9,-14.9|proj=utm zone=22 south ellps=intl
5538|p|Corrego Alegre 1961 / UTM zone 23S|-48,-25.3,-42,-15|proj=utm zone=23 south ellps=intl
5539|p|Corrego Alegre 1961 / UTM zone 24S|-42,-23,-38.8,-14.9|proj=utm zone=24 south ellps=intl
5544|c|PNG94|139.2,-14.8,162.9,2.6|proj=geocent ellps=GRS80
5545|h|PNG94|139.2,-14.8,162.9,2.6|proj=longlat ellps=GRS80
5546|g|PNG94|139.2,-14.8,162.9,2.6|proj=longlat ellps=GRS80
5550|p|PNG94 / PNGMG94 zone 54|139.2,-11.2,144,2.4|proj=utm zone=54 south ellps=GRS80
5551|p|PNG94 / PNGMG94 zone 55|144,-13.9,150.1,2.6|proj=utm zone=55 south ellps=GRS80
5552|p|PNG94 / PNGMG94 zone 56|150,-14.8,156,2|proj=utm zone=56 south ellps=GRS80
5554|x|ETRS89 / UTM zone 31N + DHHN92 height|5.8,50.9,6,51.9|25831+5783
5555|x|ETRS89 / UTM zone 32N + DHHN92 height|6,47.2,12,55.1|25832+5783
5556|x|ETRS89 / UTM zone 33N + DHHN92 height|12,47.4,15.1,54.8|25833+5783
5558|c|UCS-2000|22.1,43.1,40.2,52.4|proj=geocent ellps=krass
5559|p|Ocotepeque 1935 / Guatemala Norte|-91.9,15.8,-88.3,17.9|proj=lcc lat_1=16.8166666666667 lat_0=16.8166666666667 lon_0=-90.3333333333333 k_0=0.99992226 x_0=500000 y_0=292209.579 ellps=clrk66 towgs84=205,96,-98,0,0,0,0
5560|h|UCS-2000|22.1,43.1,40.2,52.4|proj=longlat ellps=krass
5561|g|UCS-2000|22.1,43.1,40.2,52.4|proj=longlat ellps=krass towgs84=24,-121,-76
5562|p|UCS-2000 / Gauss-Kruger zone 4|22.1,47.9,24,51.7|proj=tmerc lon_0=21 x_0=4500000 ellps=krass towgs84=24,-121,-76,0,0,0,0
5563|p|UCS-2000 / Gauss-Kruger zone 5|24,45.1,30,52|proj=tmerc lon_0=27 x_0=5500000 ellps=krass towgs84=24,-121,-76,0,0,0,0
5564|p|UCS-2000 / Gauss-Kruger zone 6|30,43.1,36,52.4|proj=tmerc lon_0=33 x_0=6500000 ellps=krass towgs84=24,-121,-76,0,0,0,0
5565|p|UCS-2000 / Gauss-Kruger zone 7|36,43.4,40.2,50.5|proj=tmerc lon_0=39 x_0=7500000 ellps=krass towgs84=24,-121,-76,0,0,0,0
5566|p|UCS-2000 / Gauss-Kruger CM 21E|22.1,47.9,24,51.7|proj=tmerc lon_0=21 x_0=500000 ellps=krass towgs84=24,-121,-76,0,0,0,0
5567|p|UCS-2000 / Gauss-Kruger CM 27E|24,45.1,30,52|proj=tmerc lon_0=27 x_0=500000 ellps=krass towgs84=24,-121,-76,0,0,0,0
5568|p|UCS-2000 / Gauss-Kruger CM 33E|30,43.1,36,52.4|proj=tmerc lon_0=33 x_0=500000 ellps=krass towgs84=24,-121,-76,0,0,0,0
5569|p|UCS-2000 / Gauss-Kruger CM 39E|36,43.4,40.2,50.5|proj=tmerc lon_0=39 x_0=500000 ellps=krass towgs84=24,-121,-76,0,0,0,0
5588|p|NAD27 / New Brunswick Stereographic (NAD27)|-69.1,44.5,-63.7,48.1|proj=sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=304800 y_0=304800 ellps=clrk66 units=ft towgs84=-22,160,190
5589|p|Sibun Gorge 1922 / Colony Grid|-89.3,15.8,-87.7,18.5|proj=tmerc lat_0=17.0612419444444 lon_0=-88.6318575 x_0=66220.0283308276 y_0=135779.50998853 a=6378293.64520876 b=6356617.98767984 to_meter=0.3047972654
5591|c|FEH2010|10.6,54.3,12.1,54.9|proj=geocent ellps=GRS80
5592|h|FEH2010|10.6,54.3,12.1,54.9|proj=longlat ellps=GRS80
5593|g|FEH2010|10.6,54.3,12.1,54.9|proj=longlat ellps=GRS80
5596|p|FEH2010 / Fehmarnbelt TM|10.6,54.3,12.1,54.9|proj=tmerc lon_0=11.3333333333333 x_0=1000000 ellps=GRS80
5597|v|FCSVR10 height|11.1,54.4,11.6,54.8|vunits=m
5598|x|FEH2010 / Fehmarnbelt TM + FCSVR10 height|11.1,54.4,11.6,54.8|5596+5597
5600|v|NGPF height|-152.4,-18,-149,-16.1|vunits=m
5601|v|IGN 1966 height|-149.7,-18,-149,-17.4|vunits=m
5602|v|Moorea SAU 1981 height|-150,-17.7,-149.7,-17.4|vunits=m
5603|v|Raiatea SAU 2001 height|-151.6,-17,-151.3,-16.6|vunits=m
5604|v|Maupiti SAU 2001 height|-152.4,-16.6,-152.1,-16.3|vunits=m
5605|v|Huahine SAU 2001 height|-151.2,-16.9,-150.8,-16.6|vunits=m
5606|v|Tahaa SAU 2001 height|-151.7,-16.8,-151.3,-16.5|vunits=m
5607|v|Bora Bora SAU 2001 height|-151.9,-16.7,-151.6,-16.3|vunits=m
5608|v|IGLD 1955 height|-93.2,40.9,-54.7,52.3|vunits=m
5609|v|IGLD 1985 height|-93.2,40.9,-54.7,52.3|vunits=m
5610|v|HVRS71 height|13.4,42.3,19.5,46.6|vunits=m
5611|v|Caspian height|46.9,37.3,54,47|vunits=m
5612|v|Baltic 1977 depth|19.5,35.1,-168.9,82|vunits=m
5613|v|RH2000 height|10.9,55.2,24.2,69.1|vunits=m
5614|v|KOC WD depth (ft)|46.5,28.5,48.5,30.1|vunits=ft
5615|v|RH00 height|10.9,55.2,24.2,69.1|vunits=m
5616|v|IGN 1988 LS height|-61.7,15.8,-61.5,16|vunits=m
5617|v|IGN 1988 MG height|-61.4,15.8,-61.1,16.1|vunits=m
5618|v|IGN 1992 LD height|-61.2,16.2,-60.9,16.4|vunits=m
5619|v|IGN 1988 SB height|-63,17.8,-62.7,18|vunits=m
5620|v|IGN 1988 SM height|-63.3,18,-62.9,18.2|vunits=m
5621|v|EVRF2007 height|-9.6,35.9,31.6,71.3|vunits=m
5623|p|NAD27 / Michigan East|-84.9,41.6,-82.1,46.1|proj=tmerc lat_0=41.5 lon_0=-83.6666666666667 k=0.999942857 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,160,176
5624|p|NAD27 / Michigan Old Central|-87.7,41.7,-84.6,46.2|proj=tmerc lat_0=41.5 lon_0=-85.75 k=0.999909091 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,160,176
5625|p|NAD27 / Michigan West|-90.5,45,-83.4,48.4|proj=tmerc lat_0=41.5 lon_0=-88.75 k=0.999909091 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,160,176
5627|p|ED50 / TM 6 NE|3,41.1,10.4,43.8|proj=tmerc lon_0=6 k=0.9996 x_0=500000 ellps=intl towgs84=-84,-97,-117
5628|x|SWEREF99 + RH2000 height|10.9,55.2,24.2,69.1|4619+5613
5629|p|Moznet / UTM zone 38S|35.9,-19,40.9,-10.4|proj=utm zone=38 south ellps=WGS84
5632|p|PTRA08 / LCC Europe|-35.6,29.2,-12.4,43.1|proj=lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000 ellps=GRS80
5633|p|PTRA08 / LAEA Europe|-35.6,29.2,-12.4,43.1|proj=laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000 ellps=GRS80
5634|p|REGCAN95 / LCC Europe|-22,24.6,-11.7,32.8|proj=lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000 ellps=GRS80
5635|p|REGCAN95 / LAEA Europe|-22,24.6,-11.7,32.8|proj=laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000 ellps=GRS80
5636|p|TUREF / LAEA Europe|25.6,34.4,44.9,43.5|proj=laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000 ellps=GRS80
5637|p|TUREF / LCC Europe|25.6,34.4,44.9,43.5|proj=lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000 ellps=GRS80
5638|p|ISN2004 / LAEA Europe|-30.9,59.9,-5.5,69.6|proj=laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000 ellps=GRS80
5639|p|ISN2004 / LCC Europe|-30.9,59.9,-5.5,69.6|proj=lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000 ellps=GRS80
5641|p|SIRGAS 2000 / Brazil Mercator|-51.7,-5.8,-32.4,7.1|proj=merc lat_ts=-2 lon_0=-43 x_0=5000000 y_0=10000000 ellps=GRS80
5644|p|RGR92 / UTM zone 39S|51.8,-24.4,54,-18.5|proj=utm zone=39 south ellps=GRS80
5646|p|NAD83 / Vermont (ftUS)|-73.5,42.7,-71.5,45.1|proj=tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000.00001016 ellps=GRS80 units=us-ft
5649|p|ETRS89 / UTM zone 31N (zE-N)|3.3,50.9,6,56|proj=tmerc lon_0=3 k=0.9996 x_0=31500000 ellps=GRS80
5650|p|ETRS89 / UTM zone 33N (zE-N)|11.5,47.4,15.1,55.1|proj=tmerc lon_0=15 k=0.9996 x_0=33500000 ellps=GRS80
5651|p|ETRS89 / UTM zone 31N (N-zE)|3.3,50.9,6,56|proj=tmerc lon_0=3 k=0.9996 x_0=31500000 ellps=GRS80
5652|p|ETRS89 / UTM zone 32N (N-zE)|6,47.2,12,55.5|proj=tmerc lon_0=9 k=0.9996 x_0=32500000 ellps=GRS80
5653|p|ETRS89 / UTM zone 33N (N-zE)|11.5,47.4,15.1,55.1|proj=tmerc lon_0=15 k=0.9996 x_0=33500000 ellps=GRS80
5654|p|NAD83(HARN) / Vermont (ftUS)|-73.5,42.7,-71.5,45.1|proj=tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000.00001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
5655|p|NAD83(NSRS2007) / Vermont (ftUS)|-73.5,42.7,-71.5,45.1|proj=tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000.00001016 ellps=GRS80 units=us-ft
5659|p|Monte Mario / TM Emilia-Romagna|9.1,43.7,12.8,45.2|proj=tmerc lon_0=9 k=0.9996 x_0=500053 y_0=-3999820 ellps=intl towgs84=-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68
5664|p|Pulkovo 1942(83) / Gauss-Kruger zone 2 (E-N)|9.9,50.2,12,54.3|proj=tmerc lon_0=9 x_0=2500000 ellps=krass towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1
5673|p|Pulkovo 1942(83) / 3-degree Gauss-Kruger zone 3 (E-N)|9.9,50.3,10.5,51.6|proj=tmerc lon_0=9 x_0=3500000 ellps=krass towgs84=24,-123,-94,0.02,-0.25,-0.13,1.1
5677|p|DHDN / 3-degree Gauss-Kruger zone 3 (E-N)|7.5,47.2,10.6,55.1|proj=tmerc lon_0=9 x_0=3500000 ellps=bessel towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7
5678|p|DHDN / 3-degree Gauss-Kruger zone 4 (E-N)|10.5,47.3,13.6,54.6|proj=tmerc lon_0=12 x_0=4500000 ellps=bessel towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7
5680|p|DHDN / 3-degree Gauss-Kruger zone 1 (E-N)|3.3,55.2,4.5,56|proj=tmerc lon_0=3 x_0=1500000 ellps=bessel
5681|g|DB_REF|5.8,47.2,15.1,55.1|proj=longlat ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922
5682|p|DB_REF / 3-degree Gauss-Kruger zone 2 (E-N)|5.8,49.1,7.5,53.9|proj=tmerc lon_0=6 x_0=2500000 ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922
5683|p|DB_REF / 3-degree Gauss-Kruger zone 3 (E-N)|7.5,47.2,10.6,55.1|proj=tmerc lon_0=9 x_0=3500000 ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922
5684|p|DB_REF / 3-degree Gauss-Kruger zone 4 (E-N)|10.5,47.3,13.6,54.8|proj=tmerc lon_0=12 x_0=4500000 ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922
5685|p|DB_REF / 3-degree Gauss-Kruger zone 5 (E-N)|13.5,48.5,15.1,54.8|proj=tmerc lon_0=15 x_0=5500000 ellps=bessel towgs84=584.9636,107.7175,413.8067,1.1155,0.2824,-3.1384,7.9922
5698|x|RGF93 v1 / Lambert-93 + NGF-IGN69 height|-4.9,42.3,8.3,51.2|2154+5720
5699|x|RGF93 v1 / Lambert-93 + NGF-IGN78 height|8.5,41.3,9.7,43.1|2154+5721
5700|p|NZGD2000 / UTM zone 1S|-180,-53,-174,-25.8|proj=utm zone=1 south ellps=GRS80
5701|v|ODN height|-7.1,49.9,1.8,58.8|vunits=m
5702|v|NGVD29 height (ftUS)|-124.8,24.4,-66.9,49.4|vunits=us-ft
5703|v|NAVD88 height|172.4,14.5,-66.9,71.4|vunits=m
5705|v|Baltic 1977 height|19.5,35.1,-168.9,82|vunits=m
5706|v|Caspian depth|46.9,37.3,54,47|vunits=m
5707|x|NTF (Paris) / Lambert zone I + NGF-IGN69 height|-4.9,48.1,8.3,51.2|27571+5720
5708|x|NTF (Paris) / Lambert zone IV + NGF-IGN78 height|8.5,41.3,9.7,43.1|27574+5721
5709|v|NAP height|2.5,50.7,7.3,55.8|vunits=m
5710|v|Ostend height|2.5,49.5,6.4,51.6|vunits=m
5711|v|AHD height|96.7,-43.7,153.7,-9.8|vunits=m
5712|v|AHD (Tasmania) height|144.5,-43.7,148.5,-40.2|vunits=m
5713|v|CGVD28 height|-141.1,41.6,-59.7,69.8|vunits=m
5714|v|MSL height|-180,-90,180,90|vunits=m
5715|v|MSL depth|-180,-90,180,90|vunits=m
5716|v|Piraeus height|19.5,34.8,28.3,41.8|vunits=m
5717|v|N60 height|19.2,59.7,31.6,70.1|vunits=m
5718|v|RH70 height|10.9,55.2,24.2,69.1|vunits=m
5719|v|NGF Lallemand height|-4.9,42.3,8.3,51.2|vunits=m
5720|v|NGF-IGN69 height|-4.9,42.3,8.3,51.2|vunits=m
5721|v|NGF-IGN78 height|8.5,41.3,9.7,43.1|vunits=m
5722|v|Maputo height|30.2,-26.9,40.9,-10.4|vunits=m
5723|v|JSLD69 height|129.3,30.9,142.2,41.6|vunits=m
5724|v|PHD93 height|51.9,16.5,60,26.6|vunits=m
5725|v|Fahud HD height|51.9,16.5,60,26.5|vunits=m
5726|v|Ha Tien 1960 height|102.1,8.3,109.6,23.4|vunits=m
5727|v|Hon Dau 1992 height|102.1,8.3,109.6,23.4|vunits=m
5728|v|LN02 height|5.9,45.8,10.5,47.9|vunits=m
5729|v|LHN95 height|5.9,45.8,10.5,47.9|vunits=m
5730|v|EVRF2000 height|-9.6,35.9,31.6,71.3|vunits=m
5731|v|Malin Head height|-10.6,51.3,-5.3,55.5|vunits=m
5732|v|Belfast height|-8.2,53.9,-5.3,55.4|vunits=m
5733|v|DNN height|8,54.5,15.3,57.8|vunits=m
5734|v|AIOC95 depth|48.6,37.8,51.8,42.6|vunits=m
5735|v|Black Sea height|39.9,41,46.8,43.6|vunits=m
5736|v|Yellow Sea 1956 height|73.6,18.1,134.8,53.6|vunits=m
5737|v|Yellow Sea 1985 height|73.6,18.1,134.8,53.6|vunits=m
5738|v|HKPD height|113.8,22.1,114.4,22.6|vunits=m
5739|v|HKCD depth|113.7,22.1,114.6,22.6|vunits=m
5740|v|ODN Orkney height|-3.5,58.7,-2.3,59.5|vunits=m
5741|v|Fair Isle height|-1.8,59.4,-1.5,59.6|vunits=m
5742|v|Lerwick height|-1.8,59.8,-0.6,60.9|vunits=m
5743|v|Foula height|-2.3,60,-1.9,60.2|vunits=m
5744|v|Sule Skerry height|-4.5,59,-4.3,59.2|vunits=m
5745|v|North Rona height|-6,59,-5.7,59.2|vunits=m
5746|v|Stornoway height|-7.8,56.7,-6.1,58.6|vunits=m
5747|v|St. Kilda height|-8.8,57.7,-8.4,58|vunits=m
5748|v|Flannan Isles height|-7.8,58.2,-7.4,58.4|vunits=m
5749|v|St. Marys height|-6.5,49.8,-6.2,50|vunits=m
5750|v|Douglas height|-4.9,54,-4.2,54.5|vunits=m
5751|v|Fao height|44.3,29,51.1,33.5|vunits=m
5752|v|Bandar Abbas height|44,25,63.4,39.8|vunits=m
5753|v|NGNC69 height|163.9,-22.5,167.1,-20|vunits=m
5754|v|Poolbeg height (ft(Br36))|-10.6,51.3,-5.3,55.5|vto_meter=0.3048007491
5755|v|NGG1977 height|-54.7,2.1,-51.6,5.9|vunits=m
5756|v|Martinique 1987 height|-61.3,14.3,-60.7,15|vunits=m
5757|v|Guadeloupe 1988 height|-61.9,15.8,-61.1,16.6|vunits=m
5758|v|Reunion 1989 height|55.1,-21.5,56,-20.8|vunits=m
5759|v|Auckland 1946 height|174,-37.7,176.2,-36.1|vunits=m
5760|v|Bluff 1955 height|168,-46.8,168.9,-46.2|vunits=m
5761|v|Dunedin 1958 height|167.7,-46.4,171.3,-43.8|vunits=m
5762|v|Gisborne 1926 height|176.4,-39.1,178.7,-37.4|vunits=m
5763|v|Lyttelton 1937 height|168.9,-45,173.8,-41.6|vunits=m
5764|v|Moturiki 1953 height|174.5,-40.6,177.3,-37.5|vunits=m
5765|v|Napier 1962 height|175.8,-40.6,178.1,-38.8|vunits=m
5766|v|Nelson 1955 height|171.8,-42.5,174.5,-40.4|vunits=m
5767|v|One Tree Point 1964 height|172.6,-36.5,174.9,-34.3|vunits=m
5768|v|Tararu 1952 height|175.4,-37.3,176,-36.7|vunits=m
5769|v|Taranaki 1970 height|173.6,-40,175,-38.4|vunits=m
5770|v|Wellington 1953 height|174.5,-41.7,176.6,-40.1|vunits=m
5771|v|Chatham Island 1959 height|-177,-44.2,-176.2,-43.6|vunits=m
5772|v|Stewart Island 1977 height|167.2,-47.4,168.4,-46.6|vunits=m
5773|v|EGM96 height|-180,-90,180,90|vunits=m
5774|v|NG95 height|5.7,49.4,6.6,50.2|vunits=m
5775|v|Antalya height|25.6,35.8,44.9,42.2|vunits=m
5776|v|NN54 height|4.6,57.9,31.3,71.3|vunits=m
5777|v|Durres height|19.2,39.6,21.1,42.7|vunits=m
5778|v|GHA height|9.5,46.4,17.2,49.1|vunits=m
5779|v|SVS2000 height|13.3,45.4,16.7,46.9|vunits=m
5780|v|Cascais height|-9.6,36.9,-6.1,42.2|vunits=m
5781|v|Constanta height|20.2,43.6,29.8,48.3|vunits=m
5782|v|Alicante height|-9.4,35.9,3.4,43.9|vunits=m
5783|v|DHHN92 height|5.8,47.2,15.1,55.1|vunits=m
5784|v|DHHN85 height|5.8,47.2,13.9,55.1|vunits=m
5785|v|SNN76 height|9.9,50.2,15.1,54.8|vunits=m
5786|v|Baltic 1982 height|22.3,41.2,28.7,44.3|vunits=m
5787|v|EOMA 1980 height|16.1,45.7,22.9,48.6|vunits=m
5788|v|Kuwait PWD height|46.5,28.5,48.5,30.1|vunits=m
5789|v|KOC WD depth|46.5,28.5,48.5,30.1|vunits=m
5790|v|KOC CD height|46.5,28.5,48.5,30.1|vunits=m
5791|v|NGC 1948 height|8.5,41.3,9.7,43.1|vunits=m
5792|v|Danger 1950 height|-56.5,46.6,-56,47.2|vunits=m
5793|v|Mayotte 1950 height|44.9,-13.1,45.4,-12.6|vunits=m
5794|v|Martinique 1955 height|-61.3,14.3,-60.7,15|vunits=m
5795|v|Guadeloupe 1951 height|-61.9,15.8,-61.1,16.6|vunits=m
5796|v|Lagos 1955 height|2.6,4.2,14.7,13.9|vunits=m
5797|v|AIOC95 height|48.6,37.8,51.8,42.6|vunits=m
5798|v|EGM84 height|-180,-90,180,90|vunits=m
5799|v|DVR90 height|8,54.5,15.3,57.8|vunits=m
5825|p|AGD66 / ACT Standard Grid|148.7,-36,149.4,-35.1|proj=tmerc lat_0=-35.3177362777778 lon_0=149.009294830556 k=1.000086 x_0=200000 y_0=600000 ellps=aust_SA towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29
5828|c|DB_REF|5.8,47.2,15.1,55.1|proj=geocent ellps=bessel
5829|v|Instantaneous Water Level height|-180,-90,180,90|vunits=m
5830|h|DB_REF|5.8,47.2,15.1,55.1|proj=longlat ellps=bessel
5831|v|Instantaneous Water Level depth|-180,-90,180,90|vunits=m
5836|p|Yemen NGN96 / UTM zone 37N|41,14.7,42,16.4|proj=utm zone=37 ellps=WGS84
5837|p|Yemen NGN96 / UTM zone 40N|54,8.9,58,15|proj=utm zone=40 ellps=WGS84
5839|p|Peru96 / UTM zone 17S|-84,-17.4,-78,-3.1|proj=utm zone=17 south ellps=GRS80
5842|p|WGS 84 / TM 12 SE|10.4,-8.1,12.9,-5|proj=tmerc lon_0=12 k=0.9996 x_0=500000 y_0=10000000 datum=WGS84
5843|v|Ras Ghumays height|51.5,22.6,56.1,25|vunits=m
5844|p|RGRDC 2005 / Congo TM zone 30|29,-13.5,29.9,-12.1|proj=tmerc lon_0=30 k=0.9999 x_0=500000 y_0=10000000 ellps=GRS80
5845|x|SWEREF99 TM + RH2000 height|10.9,55.2,24.2,69.1|3006+5613
5846|x|SWEREF99 12 00 + RH2000 height|10.9,56.7,13.2,60.2|3007+5613
5847|x|SWEREF99 13 30 + RH2000 height|12.1,55.2,14.8,62.3|3008+5613
5848|x|SWEREF99 15 00 + RH2000 height|13.5,55.9,16.2,61.7|3009+5613
5849|x|SWEREF99 16 30 + RH2000 height|15.4,56.1,17.7,62.3|3010+5613
5850|x|SWEREF99 18 00 + RH2000 height|17,58.6,19.7,60.7|3011+5613
5851|x|SWEREF99 14 15 + RH2000 height|11.9,61.5,15.6,64.4|3012+5613
5852|x|SWEREF99 15 45 + RH2000 height|13.6,60.4,17.1,65.2|3013+5613
5853|x|SWEREF99 17 15 + RH2000 height|14.3,62.1,19.1,67.2|3014+5613
5854|x|SWEREF99 18 45 + RH2000 height|17.1,56.8,20.3,66.2|3015+5613
5855|x|SWEREF99 20 15 + RH2000 height|16,63.4,23.3,69.1|3016+5613
5856|x|SWEREF99 21 45 + RH2000 height|19.6,65,23,66.5|3017+5613
5857|x|SWEREF99 23 15 + RH2000 height|21.8,65.4,24.2,68.2|3018+5613
5858|p|SAD69(96) / UTM zone 22S|-54.1,-35.8,-47.9,7.1|proj=utm zone=22 south ellps=aust_SA towgs84=-67.35,3.88,-38.22,0,0,0,0
5861|v|LAT depth|-180,-90,180,90|vunits=m
5862|v|LLWLT depth|-180,-90,180,90|vunits=m
5863|v|ISLW depth|-180,-90,180,90|vunits=m
5864|v|MLLWS depth|-180,-90,180,90|vunits=m
5865|v|MLWS depth|-180,-90,180,90|vunits=m
5866|v|MLLW depth|-180,-90,180,90|vunits=m
5867|v|MLW depth|-180,-90,180,90|vunits=m
5868|v|MHW height|-180,-90,180,90|vunits=m
5869|v|MHHW height|-180,-90,180,90|vunits=m
5870|v|MHWS height|-180,-90,180,90|vunits=m
5871|v|HHWLT height|-180,-90,180,90|vunits=m
5872|v|HAT height|-180,-90,180,90|vunits=m
5873|v|Low Water depth|-180,-90,180,90|vunits=m
5874|v|High Water height|-180,-90,180,90|vunits=m
5875|p|SAD69(96) / UTM zone 18S|-74.1,-10.1,-71.9,-4.5|proj=utm zone=18 south ellps=aust_SA towgs84=-67.35,3.88,-38.22,0,0,0,0
5876|p|SAD69(96) / UTM zone 19S|-72,-11.2,-65.9,2.2|proj=utm zone=19 south ellps=aust_SA towgs84=-67.35,3.88,-38.22,0,0,0,0
5877|p|SAD69(96) / UTM zone 20S|-66,-16.3,-59.9,5.3|proj=utm zone=20 south ellps=aust_SA towgs84=-67.35,3.88,-38.22,0,0,0,0
5879|p|Cadastre 1997 / UTM zone 38S|44.9,-13.1,45.4,-12.6|proj=utm zone=38 south ellps=intl towgs84=-381.788,-57.501,-256.673,0,0,0,0
5884|c|TGD2005|-179.1,-25.7,-171.2,-14.1|proj=geocent ellps=GRS80
5885|h|TGD2005|-179.1,-25.7,-171.2,-14.1|proj=longlat ellps=GRS80
5886|g|TGD2005|-179.1,-25.7,-171.2,-14.1|proj=longlat ellps=GRS80
5887|p|TGD2005 / Tonga Map Grid|-179.1,-25.7,-171.2,-14.1|proj=tmerc lon_0=-177 k=0.9996 x_0=1500000 y_0=5000000 ellps=GRS80
5896|p|VN-2000 / TM-3 zone 481|102.1,9.2,103.6,22.9|proj=tmerc lon_0=102 k=0.9999 x_0=500000 ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
5897|p|VN-2000 / TM-3 zone 482|103.5,8.3,106.6,23.4|proj=tmerc lon_0=105 k=0.9999 x_0=500000 ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
5898|p|VN-2000 / TM-3 zone 491|106.5,8.5,109.6,23|proj=tmerc lon_0=108 k=0.9999 x_0=500000 ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
5899|p|VN-2000 / TM-3 107-45|106.4,8.5,108.8,21.7|proj=tmerc lon_0=107.75 k=0.9999 x_0=500000 ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
5921|p|WGS 84 / EPSG Arctic Regional zone A1|-156,75,-66,87.1|proj=lcc lat_0=81.317226 lon_0=-111 lat_1=85 lat_2=77 datum=WGS84
5922|p|WGS 84 / EPSG Arctic Regional zone A2|-84,75,6.1,87.1|proj=lcc lat_0=81.317226 lon_0=-39 lat_1=85 lat_2=77 datum=WGS84
5923|p|WGS 84 / EPSG Arctic Regional zone A3|-12,75,78.1,87.1|proj=lcc lat_0=81.317226 lon_0=33 lat_1=85 lat_2=77 datum=WGS84
5924|p|WGS 84 / EPSG Arctic Regional zone A4|60,75,150.1,87.1|proj=lcc lat_0=81.317226 lon_0=105 lat_1=85 lat_2=77 datum=WGS84
5925|p|WGS 84 / EPSG Arctic Regional zone A5|132,75,-138,87.1|proj=lcc lat_0=81.317226 lon_0=177 lat_1=85 lat_2=77 datum=WGS84
5926|p|WGS 84 / EPSG Arctic Regional zone B1|-156,67,-66,79.1|proj=lcc lat_0=73.1557408611111 lon_0=-111 lat_1=77 lat_2=69 datum=WGS84
5927|p|WGS 84 / EPSG Arctic Regional zone B2|-84,67,6.1,79.1|proj=lcc lat_0=73.1557408611111 lon_0=-39 lat_1=77 lat_2=69 datum=WGS84
5928|p|WGS 84 / EPSG Arctic Regional zone B3|-12,67,78.1,79.1|proj=lcc lat_0=73.1557408611111 lon_0=33 lat_1=77 lat_2=69 datum=WGS84
5929|p|WGS 84 / EPSG Arctic Regional zone B4|60,67,150.1,79.1|proj=lcc lat_0=73.1557408611111 lon_0=105 lat_1=77 lat_2=69 datum=WGS84
5930|p|WGS 84 / EPSG Arctic Regional zone B5|132,67,-138,79.1|proj=lcc lat_0=73.1557408611111 lon_0=177 lat_1=77 lat_2=69 datum=WGS84
5931|p|WGS 84 / EPSG Arctic Regional zone C1|-156,59,-66,71|proj=lcc lat_0=65.1012708888889 lon_0=-111 lat_1=69 lat_2=61 datum=WGS84
5932|p|WGS 84 / EPSG Arctic Regional zone C2|-84,59,6,71|proj=lcc lat_0=65.1012708888889 lon_0=-39 lat_1=69 lat_2=61 datum=WGS84
5933|p|WGS 84 / EPSG Arctic Regional zone C3|-12,59,78.1,71|proj=lcc lat_0=65.1012708888889 lon_0=33 lat_1=69 lat_2=61 datum=WGS84
5934|p|WGS 84 / EPSG Arctic Regional zone C4|60,59,150.1,71|proj=lcc lat_0=65.1012708888889 lon_0=105 lat_1=69 lat_2=61 datum=WGS84
5935|p|WGS 84 / EPSG Arctic Regional zone C5|132,59,-138,71|proj=lcc lat_0=65.1012708888889 lon_0=177 lat_1=69 lat_2=61 datum=WGS84
5936|p|WGS 84 / EPSG Alaska Polar Stereographic|-180,60,180,90|proj=stere lat_0=90 lon_0=-150 k=0.994 x_0=2000000 y_0=2000000 datum=WGS84
5937|p|WGS 84 / EPSG Canada Polar Stereographic|-180,60,180,90|proj=stere lat_0=90 lon_0=-100 k=0.994 x_0=2000000 y_0=2000000 datum=WGS84
5938|p|WGS 84 / EPSG Greenland Polar Stereographic|-180,60,180,90|proj=stere lat_0=90 lon_0=-33 k=0.994 x_0=2000000 y_0=2000000 datum=WGS84
5939|p|WGS 84 / EPSG Norway Polar Stereographic|-180,60,180,90|proj=stere lat_0=90 lon_0=18 k=0.994 x_0=2000000 y_0=2000000 datum=WGS84
5940|p|WGS 84 / EPSG Russia Polar Stereographic|-180,60,180,90|proj=stere lat_0=90 lon_0=105 k=0.994 x_0=2000000 y_0=2000000 datum=WGS84
5941|v|NN2000 height|4.6,57.9,31.3,71.3|vunits=m
5942|x|ETRS89 + NN2000 height|4.6,57.9,31.3,71.3|4258+5941
5945|x|ETRS89 / NTM zone 5 + NN2000 height|4.6,58.3,6,62.5|5105+5941
5946|x|ETRS89 / NTM zone 6 + NN2000 height|6,57.9,7,63.1|5106+5941
5947|x|ETRS89 / NTM zone 7 + NN2000 height|7,57.9,8,63.6|5107+5941
5948|x|ETRS89 / NTM zone 8 + NN2000 height|8,58,9,63.9|5108+5941
5949|x|ETRS89 / NTM zone 9 + NN2000 height|9,58.5,10,64.2|5109+5941
5950|x|ETRS89 / NTM zone 10 + NN2000 height|10,58.9,11,65.1|5110+5941
5951|x|ETRS89 / NTM zone 11 + NN2000 height|11,58.8,12,65.8|5111+5941
5952|x|ETRS89 / NTM zone 12 + NN2000 height|12,59.8,13,68.2|5112+5941
5953|x|ETRS89 / NTM zone 13 + NN2000 height|13,64,14,68.4|5113+5941
5954|x|ETRS89 / NTM zone 14 + NN2000 height|14,64,15,69.1|5114+5941
5955|x|ETRS89 / NTM zone 15 + NN2000 height|15,66.1,16,69.4|5115+5941
5956|x|ETRS89 / NTM zone 16 + NN2000 height|16,66.8,17,69.5|5116+5941
5957|x|ETRS89 / NTM zone 17 + NN2000 height|17,67.9,18,69.7|5117+5941
5958|x|ETRS89 / NTM zone 18 + NN2000 height|18,68,19,70.3|5118+5941
5959|x|ETRS89 / NTM zone 19 + NN2000 height|19,68.3,20,70.4|5119+5941
5960|x|ETRS89 / NTM zone 20 + NN2000 height|20,68.3,21,70.3|5120+5941
5961|x|ETRS89 / NTM zone 21 + NN2000 height|21,69,22,70.8|5121+5941
5962|x|ETRS89 / NTM zone 22 + NN2000 height|22,68.6,23,70.9|5122+5941
5963|x|ETRS89 / NTM zone 23 + NN2000 height|23,68.6,24,71.1|5123+5941
5964|x|ETRS89 / NTM zone 24 + NN2000 height|24,68.5,25,71.2|5124+5941
5965|x|ETRS89 / NTM zone 25 + NN2000 height|25,68.5,26,71.3|5125+5941
5966|x|ETRS89 / NTM zone 26 + NN2000 height|26,69.7,27,71.2|5126+5941
5967|x|ETRS89 / NTM zone 27 + NN2000 height|27,69.9,28,71.2|5127+5941
5968|x|ETRS89 / NTM zone 28 + NN2000 height|28,69,29,71.2|5128+5941
5969|x|ETRS89 / NTM zone 29 + NN2000 height|29,69,30,71|5129+5941
5970|x|ETRS89 / NTM zone 30 + NN2000 height|30,69.4,31.3,70.8|5130+5941
5971|x|ETRS89 / UTM zone 31N + NN2000 height|4.6,58.3,6,62.5|25831+5941
5972|x|ETRS89 / UTM zone 32N + NN2000 height|6,57.9,12,65.8|25832+5941
5973|x|ETRS89 / UTM zone 33N + NN2000 height|12,59.8,18.1,69.7|25833+5941
5974|x|ETRS89 / UTM zone 34N + NN2000 height|18,68,24.1,71.1|25834+5941
5975|x|ETRS89 / UTM zone 35N + NN2000 height|24,68.5,30,71.3|25835+5941
5976|x|ETRS89 / UTM zone 36N + NN2000 height|30,69.4,31.3,70.8|25836+5941
6050|p|GR96 / EPSG Arctic zone 1-25|-60,82.8,0,87.9|proj=lcc lat_0=85.4371183333333 lon_0=-30 lat_1=87 lat_2=83.6666666666667 x_0=25500000 y_0=1500000 ellps=GRS80
6051|p|GR96 / EPSG Arctic zone 2-18|-72,79.5,-32,84.6|proj=lcc lat_0=82.0584248888889 lon_0=-52 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=18500000 y_0=2500000 ellps=GRS80
6052|p|GR96 / EPSG Arctic zone 2-20|-32,79.5,8.1,84.6|proj=lcc lat_0=82.0584248888889 lon_0=-12 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=20500000 y_0=2500000 ellps=GRS80
6053|p|GR96 / EPSG Arctic zone 3-29|-75,76.1,-54,81.2|proj=lcc lat_0=78.7073375277778 lon_0=-69 lat_1=80.3333333333333 lat_2=77 x_0=29500000 y_0=3500000 ellps=GRS80
6054|p|GR96 / EPSG Arctic zone 3-31|-54,76.1,-24,81.2|proj=lcc lat_0=78.7073375277778 lon_0=-39 lat_1=80.3333333333333 lat_2=77 x_0=31500000 y_0=3500000 ellps=GRS80
6055|p|GR96 / EPSG Arctic zone 3-33|-24,76.1,1.9,81.2|proj=lcc lat_0=78.7073375277778 lon_0=-10 lat_1=80.3333333333333 lat_2=77 x_0=33500000 y_0=3500000 ellps=GRS80
6056|p|GR96 / EPSG Arctic zone 4-20|-76,72.8,-51,77.9|proj=lcc lat_0=75.3644033055556 lon_0=-64 lat_1=77 lat_2=73.6666666666667 x_0=20500000 y_0=4500000 ellps=GRS80
6057|p|GR96 / EPSG Arctic zone 4-22|-51,72.8,-26,77.9|proj=lcc lat_0=75.3644033055556 lon_0=-39 lat_1=77 lat_2=73.6666666666667 x_0=22500000 y_0=4500000 ellps=GRS80
6058|p|GR96 / EPSG Arctic zone 4-24|-26,72.8,-2,77.9|proj=lcc lat_0=75.3644033055556 lon_0=-14 lat_1=77 lat_2=73.6666666666667 x_0=24500000 y_0=4500000 ellps=GRS80
6059|p|GR96 / EPSG Arctic zone 5-41|-71.9,69.4,-51.9,74.6|proj=lcc lat_0=72.0250091944445 lon_0=-62 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=41500000 y_0=5500000 ellps=GRS80
6060|p|GR96 / EPSG Arctic zone 5-43|-52,69.5,-32,74.6|proj=lcc lat_0=72.0250091944445 lon_0=-42 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=43500000 y_0=5500000 ellps=GRS80
6061|p|GR96 / EPSG Arctic zone 5-45|-32,69.5,-12,74.6|proj=lcc lat_0=72.0250091944445 lon_0=-22 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=45500000 y_0=5500000 ellps=GRS80
6062|p|GR96 / EPSG Arctic zone 6-26|-65,66.1,-47,71.2|proj=lcc lat_0=68.6874755555556 lon_0=-56 lat_1=70.3333333333333 lat_2=67 x_0=26500000 y_0=6500000 ellps=GRS80
6063|p|GR96 / EPSG Arctic zone 6-28|-47,66.1,-29,71.2|proj=lcc lat_0=68.6874755555556 lon_0=-38 lat_1=70.3333333333333 lat_2=67 x_0=28500000 y_0=6500000 ellps=GRS80
6064|p|GR96 / EPSG Arctic zone 6-30|-29,66.1,-11,71.2|proj=lcc lat_0=68.6874755555556 lon_0=-20 lat_1=70.3333333333333 lat_2=67 x_0=30500000 y_0=6500000 ellps=GRS80
6065|p|GR96 / EPSG Arctic zone 7-11|-59,62.8,-42,67.9|proj=lcc lat_0=65.3510393055555 lon_0=-51 lat_1=67 lat_2=63.6666666666667 x_0=11500000 y_0=7500000 ellps=GRS80
6066|p|GR96 / EPSG Arctic zone 7-13|-42,62.8,-25,67.9|proj=lcc lat_0=65.3510393055555 lon_0=-34 lat_1=67 lat_2=63.6666666666667 x_0=13500000 y_0=7500000 ellps=GRS80
6067|p|GR96 / EPSG Arctic zone 8-20|-59,59.5,-44,64.6|proj=lcc lat_0=62.0153068888889 lon_0=-52 lat_1=63.6666666666667 lat_2=60.3333333333333 x_0=20500000 y_0=8500000 ellps=GRS80
6068|p|GR96 / EPSG Arctic zone 8-22|-44,59.5,-29,64.6|proj=lcc lat_0=62.0153068888889 lon_0=-37 lat_1=63.6666666666667 lat_2=60.3333333333333 x_0=22500000 y_0=8500000 ellps=GRS80
6069|p|ETRS89 / EPSG Arctic zone 2-22|-4,79.5,36.1,84.6|proj=lcc lat_0=82.0584248888889 lon_0=16 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=22500000 y_0=2500000 ellps=GRS80
6070|p|ETRS89 / EPSG Arctic zone 3-11|-3.4,76.1,38.1,81.2|proj=lcc lat_0=78.7073375277778 lon_0=21 lat_1=80.3333333333333 lat_2=77 x_0=11500000 y_0=3500000 ellps=GRS80
6071|p|ETRS89 / EPSG Arctic zone 4-26|-2,72.8,22.1,77.9|proj=lcc lat_0=75.3644033055556 lon_0=10 lat_1=77 lat_2=73.6666666666667 x_0=26500000 y_0=4500000 ellps=GRS80
6072|p|ETRS89 / EPSG Arctic zone 4-28|22,72.8,46.1,77.9|proj=lcc lat_0=75.3644033055556 lon_0=34 lat_1=77 lat_2=73.6666666666667 x_0=28500000 y_0=4500000 ellps=GRS80
6073|p|ETRS89 / EPSG Arctic zone 5-11|4,69.5,24.1,74.6|proj=lcc lat_0=72.0250091944445 lon_0=14 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=11500000 y_0=5500000 ellps=GRS80
6074|p|ETRS89 / EPSG Arctic zone 5-13|24,69.5,44.1,74.6|proj=lcc lat_0=72.0250091944445 lon_0=34 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=13500000 y_0=5500000 ellps=GRS80
6075|p|WGS 84 / EPSG Arctic zone 2-24|33,79.5,73.1,84.6|proj=lcc lat_0=82.0584248888889 lon_0=53 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=24500000 y_0=2500000 datum=WGS84
6076|p|WGS 84 / EPSG Arctic zone 2-26|73,79.5,113.1,84.6|proj=lcc lat_0=82.0584248888889 lon_0=93 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=26500000 y_0=2500000 datum=WGS84
6077|p|WGS 84 / EPSG Arctic zone 3-13|34.9,76.1,67.1,81.2|proj=lcc lat_0=78.7073375277778 lon_0=52 lat_1=80.3333333333333 lat_2=77 x_0=13500000 y_0=3500000 datum=WGS84
6078|p|WGS 84 / EPSG Arctic zone 3-15|67,76.1,98.1,81.2|proj=lcc lat_0=78.7073375277778 lon_0=83 lat_1=80.3333333333333 lat_2=77 x_0=15500000 y_0=3500000 datum=WGS84
6079|p|WGS 84 / EPSG Arctic zone 3-17|98,76.1,129.1,81.2|proj=lcc lat_0=78.7073375277778 lon_0=114 lat_1=80.3333333333333 lat_2=77 x_0=17500000 y_0=3500000 datum=WGS84
6080|p|WGS 84 / EPSG Arctic zone 3-19|129,76.1,160.1,81.2|proj=lcc lat_0=78.7073375277778 lon_0=145 lat_1=80.3333333333333 lat_2=77 x_0=19500000 y_0=3500000 datum=WGS84
6081|p|WGS 84 / EPSG Arctic zone 4-30|46,72.8,70.1,77.9|proj=lcc lat_0=75.3644033055556 lon_0=58 lat_1=77 lat_2=73.6666666666667 x_0=30500000 y_0=4500000 datum=WGS84
6082|p|WGS 84 / EPSG Arctic zone 4-32|70,72.8,94.1,77.9|proj=lcc lat_0=75.3644033055556 lon_0=82 lat_1=77 lat_2=73.6666666666667 x_0=32500000 y_0=4500000 datum=WGS84
6083|p|WGS 84 / EPSG Arctic zone 4-34|94,72.8,118.1,77.9|proj=lcc lat_0=75.3644033055556 lon_0=106 lat_1=77 lat_2=73.6666666666667 x_0=34500000 y_0=4500000 datum=WGS84
6084|p|WGS 84 / EPSG Arctic zone 4-36|118,72.8,142.1,77.9|proj=lcc lat_0=75.3644033055556 lon_0=130 lat_1=77 lat_2=73.6666666666667 x_0=36500000 y_0=4500000 datum=WGS84
6085|p|WGS 84 / EPSG Arctic zone 4-38|142,72.8,166.1,77.9|proj=lcc lat_0=75.3644033055556 lon_0=154 lat_1=77 lat_2=73.6666666666667 x_0=38500000 y_0=4500000 datum=WGS84
6086|p|WGS 84 / EPSG Arctic zone 4-40|166,72.8,-168.9,77.9|proj=lcc lat_0=75.3644033055556 lon_0=179 lat_1=77 lat_2=73.6666666666667 x_0=40500000 y_0=4500000 datum=WGS84
6087|p|WGS 84 / EPSG Arctic zone 5-15|44,69.5,64.1,74.6|proj=lcc lat_0=72.0250091944445 lon_0=54 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=15500000 y_0=5500000 datum=WGS84
6088|p|WGS 84 / EPSG Arctic zone 5-17|64,69.5,85.1,74.6|proj=lcc lat_0=72.0250091944445 lon_0=74 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=17500000 y_0=5500000 datum=WGS84
6089|p|WGS 84 / EPSG Arctic zone 5-19|85,69.5,106.1,74.6|proj=lcc lat_0=72.0250091944445 lon_0=95 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=19500000 y_0=5500000 datum=WGS84
6090|p|WGS 84 / EPSG Arctic zone 5-21|106,69.5,127.1,74.6|proj=lcc lat_0=72.0250091944445 lon_0=116 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=21500000 y_0=5500000 datum=WGS84
6091|p|WGS 84 / EPSG Arctic zone 5-23|127,69.5,148,74.6|proj=lcc lat_0=72.0250091944445 lon_0=137 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=23500000 y_0=5500000 datum=WGS84
6092|p|WGS 84 / EPSG Arctic zone 5-25|148,69.5,169.1,74.6|proj=lcc lat_0=72.0250091944445 lon_0=158 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=25500000 y_0=5500000 datum=WGS84
6093|p|WGS 84 / EPSG Arctic zone 5-27|169,69.5,-169,74.6|proj=lcc lat_0=72.0250091944445 lon_0=179 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=27500000 y_0=5500000 datum=WGS84
6094|p|NAD83(NSRS2007) / EPSG Arctic zone 5-29|-173,69.5,-153,74.6|proj=lcc lat_0=72.0250091944445 lon_0=-163 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=29500000 y_0=5500000 ellps=GRS80
6095|p|NAD83(NSRS2007) / EPSG Arctic zone 5-31|-157,69.5,-137,74.6|proj=lcc lat_0=72.0250091944445 lon_0=-147 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=31500000 y_0=5500000 ellps=GRS80
6096|p|NAD83(NSRS2007) / EPSG Arctic zone 6-14|-174,66.1,-156,71.2|proj=lcc lat_0=68.6874755555556 lon_0=-165 lat_1=70.3333333333333 lat_2=67 x_0=14500000 y_0=6500000 ellps=GRS80
6097|p|NAD83(NSRS2007) / EPSG Arctic zone 6-16|-156,66.1,-138,71.2|proj=lcc lat_0=68.6874755555556 lon_0=-147 lat_1=70.3333333333333 lat_2=67 x_0=16500000 y_0=6500000 ellps=GRS80
6099|p|NAD83(CSRS) / EPSG Arctic zone 2-14|-135,79.5,-95,84.6|proj=lcc lat_0=82.0584248888889 lon_0=-115 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=14500000 y_0=2500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
6100|p|NAD83(CSRS) / EPSG Arctic zone 2-16|-95,79.5,-55,84.6|proj=lcc lat_0=82.0584248888889 lon_0=-75 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=16500000 y_0=2500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
6102|p|NAD83(CSRS) / EPSG Arctic zone 3-27|-114,76.1,-84,81.2|proj=lcc lat_0=78.7073375277778 lon_0=-99 lat_1=80.3333333333333 lat_2=77 x_0=27500000 y_0=3500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
6103|p|NAD83(CSRS) / EPSG Arctic zone 3-29|-84,76.1,-64.7,81.2|proj=lcc lat_0=78.7073375277778 lon_0=-69 lat_1=80.3333333333333 lat_2=77 x_0=29500000 y_0=3500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
6104|p|NAD83(CSRS) / EPSG Arctic zone 4-14|-141,72.8,-116,77.9|proj=lcc lat_0=75.3644033055556 lon_0=-129 lat_1=77 lat_2=73.6666666666667 x_0=14500000 y_0=4500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
6105|p|NAD83(CSRS) / EPSG Arctic zone 4-16|-116,72.8,-91,77.9|proj=lcc lat_0=75.3644033055556 lon_0=-104 lat_1=77 lat_2=73.6666666666667 x_0=16500000 y_0=4500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
6106|p|NAD83(CSRS) / EPSG Arctic zone 4-18|-91,72.8,-67,77.9|proj=lcc lat_0=75.3644033055556 lon_0=-79 lat_1=77 lat_2=73.6666666666667 x_0=18500000 y_0=4500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
6107|p|NAD83(CSRS) / EPSG Arctic zone 5-33|-141,69.5,-121,74.6|proj=lcc lat_0=72.0250091944445 lon_0=-131 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=33500000 y_0=5500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
6108|p|NAD83(CSRS) / EPSG Arctic zone 5-35|-121,69.5,-101,74.6|proj=lcc lat_0=72.0250091944445 lon_0=-111 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=35500000 y_0=5500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
6109|p|NAD83(CSRS) / EPSG Arctic zone 5-37|-101,69.5,-81,74.6|proj=lcc lat_0=72.0250091944445 lon_0=-91 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=37500000 y_0=5500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
6110|p|NAD83(CSRS) / EPSG Arctic zone 5-39|-81,69.5,-61,74.6|proj=lcc lat_0=72.0250091944445 lon_0=-71 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=39500000 y_0=5500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
6111|p|NAD83(CSRS) / EPSG Arctic zone 6-18|-141,66.1,-122,71.2|proj=lcc lat_0=68.6874755555556 lon_0=-132 lat_1=70.3333333333333 lat_2=67 x_0=18500000 y_0=6500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
6112|p|NAD83(CSRS) / EPSG Arctic zone 6-20|-122,66.1,-103,71.2|proj=lcc lat_0=68.6874755555556 lon_0=-113 lat_1=70.3333333333333 lat_2=67 x_0=20500000 y_0=6500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
6113|p|NAD83(CSRS) / EPSG Arctic zone 6-22|-103,66.1,-84,71.2|proj=lcc lat_0=68.6874755555556 lon_0=-94 lat_1=70.3333333333333 lat_2=67 x_0=22500000 y_0=6500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
6114|p|NAD83(CSRS) / EPSG Arctic zone 6-24|-84,66.1,-65,71.2|proj=lcc lat_0=68.6874755555556 lon_0=-75 lat_1=70.3333333333333 lat_2=67 x_0=24500000 y_0=6500000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
6115|p|WGS 84 / EPSG Arctic zone 1-27|0,82.8,60.1,87.9|proj=lcc lat_0=85.4371183333333 lon_0=30 lat_1=87 lat_2=83.6666666666667 x_0=27500000 y_0=1500000 datum=WGS84
6116|p|WGS 84 / EPSG Arctic zone 1-29|60,82.8,120.1,87.9|proj=lcc lat_0=85.4371183333333 lon_0=90 lat_1=87 lat_2=83.6666666666667 x_0=29500000 y_0=1500000 datum=WGS84
6117|p|WGS 84 / EPSG Arctic zone 1-31|120,82.8,180,87.9|proj=lcc lat_0=85.4371183333333 lon_0=150 lat_1=87 lat_2=83.6666666666667 x_0=31500000 y_0=1500000 datum=WGS84
6118|p|WGS 84 / EPSG Arctic zone 1-21|-180,82.8,-120,87.9|proj=lcc lat_0=85.4371183333333 lon_0=-150 lat_1=87 lat_2=83.6666666666667 x_0=21500000 y_0=1500000 datum=WGS84
6119|p|WGS 84 / EPSG Arctic zone 2-28|113,79.5,153.1,84.6|proj=lcc lat_0=82.0584248888889 lon_0=133 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=28500000 y_0=2500000 datum=WGS84
6120|p|WGS 84 / EPSG Arctic zone 2-10|146,79.5,-173.9,84.6|proj=lcc lat_0=82.0584248888889 lon_0=166 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=10500000 y_0=2500000 datum=WGS84
6121|p|WGS 84 / EPSG Arctic zone 2-12|-174,79.5,-134.9,84.6|proj=lcc lat_0=82.0584248888889 lon_0=-154 lat_1=83.6666666666667 lat_2=80.3333333333333 x_0=12500000 y_0=2500000 datum=WGS84
6122|p|WGS 84 / EPSG Arctic zone 3-21|160,76.1,-168.9,81.2|proj=lcc lat_0=78.7073375277778 lon_0=176 lat_1=80.3333333333333 lat_2=77 x_0=21500000 y_0=3500000 datum=WGS84
6123|p|WGS 84 / EPSG Arctic zone 3-23|-169,76.1,-138,81.2|proj=lcc lat_0=78.7073375277778 lon_0=-153 lat_1=80.3333333333333 lat_2=77 x_0=23500000 y_0=3500000 datum=WGS84
6124|p|WGS 84 / EPSG Arctic zone 4-12|-169,72.8,-141,77.9|proj=lcc lat_0=75.3644033055556 lon_0=-155 lat_1=77 lat_2=73.6666666666667 x_0=12500000 y_0=4500000 datum=WGS84
6125|p|ETRS89 / EPSG Arctic zone 5-47|-15,69.5,5.1,74.6|proj=lcc lat_0=72.0250091944445 lon_0=-5 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=47500000 y_0=5500000 ellps=GRS80
6128|p|Grand Cayman National Grid 1959|-81.5,19.2,-81,19.5|proj=tmerc lon_0=-81 k=0.9996 x_0=499999.999998 ellps=clrk66 units=ft towgs84=-179.483,-69.379,-27.584,-7.862,8.163,6.042,-13.925
6129|p|Sister Islands National Grid 1961|-80.2,19.6,-79.6,19.8|proj=tmerc lon_0=-81 k=0.9996 x_0=499999.999998 ellps=clrk66 units=ft towgs84=8.853,-52.644,180.304,-0.393,-2.323,2.96,-24.081
6130|v|GCVD54 height (ft)|-81.5,19.2,-81,19.5|vunits=ft
6131|v|LCVD61 height (ft)|-80.2,19.6,-79.9,19.8|vunits=ft
6132|v|CBVD61 height (ft)|-80,19.6,-79.6,19.8|vunits=ft
6133|c|CIGD11|-83.6,17.5,-78.7,20.7|proj=geocent ellps=GRS80
6134|h|CIGD11|-83.6,17.5,-78.7,20.7|proj=longlat ellps=GRS80
6135|g|CIGD11|-83.6,17.5,-78.7,20.7|proj=longlat ellps=GRS80
6144|x|ETRS89 + NN54 height|4.6,57.9,31.3,71.3|4258+5776
6145|x|ETRS89 / NTM zone 5 + NN54 height|4.6,58.3,6,62.5|5105+5776
6146|x|ETRS89 / NTM zone 6 + NN54 height|6,57.9,7,63.1|5106+5776
6147|x|ETRS89 / NTM zone 7 + NN54 height|7,57.9,8,63.6|5107+5776
6148|x|ETRS89 / NTM zone 8 + NN54 height|8,58,9,63.9|5108+5776
6149|x|ETRS89 / NTM zone 9 + NN54 height|9,58.5,10,64.2|5109+5776
6150|x|ETRS89 / NTM zone 10 + NN54 height|10,58.9,11,65.1|5110+5776
6151|x|ETRS89 / NTM zone 11 + NN54 height|11,58.8,12,65.8|5111+5776
6152|x|ETRS89 / NTM zone 12 + NN54 height|12,59.8,13,68.2|5112+5776
6153|x|ETRS89 / NTM zone 13 + NN54 height|13,64,14,68.4|5113+5776
6154|x|ETRS89 / NTM zone 14 + NN54 height|14,64,15,69.1|5114+5776
6155|x|ETRS89 / NTM zone 15 + NN54 height|15,66.1,16,69.4|5115+5776
6156|x|ETRS89 / NTM zone 16 + NN54 height|16,66.8,17,69.5|5116+5776
6157|x|ETRS89 / NTM zone 17 + NN54 height|17,67.9,18,69.7|5117+5776
6158|x|ETRS89 / NTM zone 18 + NN54 height|18,68,19,70.3|5118+5776
6159|x|ETRS89 / NTM zone 19 + NN54 height|19,68.3,20,70.4|5119+5776
6160|x|ETRS89 / NTM zone 20 + NN54 height|20,68.3,21,70.3|5120+5776
6161|x|ETRS89 / NTM zone 21 + NN54 height|21,69,22,70.8|5121+5776
6162|x|ETRS89 / NTM zone 22 + NN54 height|22,68.6,23,70.9|5122+5776
6163|x|ETRS89 / NTM zone 23 + NN54 height|23,68.6,24,71.1|5123+5776
6164|x|ETRS89 / NTM zone 24 + NN54 height|24,68.5,25,71.2|5124+5776
6165|x|ETRS89 / NTM zone 25 + NN54 height|25,68.5,26,71.3|5125+5776
6166|x|ETRS89 / NTM zone 26 + NN54 height|26,69.7,27,71.2|5126+5776
6167|x|ETRS89 / NTM zone 27 + NN54 height|27,69.9,28,71.2|5127+5776
6168|x|ETRS89 / NTM zone 28 + NN54 height|28,69,29,71.2|5128+5776
6169|x|ETRS89 / NTM zone 29 + NN54 height|29,69,30,71|5129+5776
6170|x|ETRS89 / NTM zone 30 + NN54 height|30,69.4,31.3,70.8|5130+5776
6171|x|ETRS89 / UTM zone 31N + NN54 height|4.6,58.3,6,62.5|25831+5776
6172|x|ETRS89 / UTM zone 32N + NN54 height|6,57.9,12,65.8|25832+5776
6173|x|ETRS89 / UTM zone 33N + NN54 height|12,59.8,18.1,69.7|25833+5776
6174|x|ETRS89 / UTM zone 34N + NN54 height|18,68,24.1,71.1|25834+5776
6175|x|ETRS89 / UTM zone 35N + NN54 height|24,68.5,30,71.3|25835+5776
6176|x|ETRS89 / UTM zone 36N + NN54 height|30,69.4,31.3,70.8|25836+5776
6178|v|Cais da Pontinha - Funchal height|-17.4,32.3,-16.4,33|vunits=m
6179|v|Cais da Vila - Porto Santo height|-16.5,32.9,-16.2,33.2|vunits=m
6180|v|Cais das Velas height|-28.4,38.4,-27.7,38.8|vunits=m
6181|v|Horta height|-28.9,38.4,-28.5,38.7|vunits=m
6182|v|Cais da Madalena height|-28.7,38.3,-27.9,38.7|vunits=m
6183|v|Santa Cruz da Graciosa height|-28.2,38.9,-27.8,39.2|vunits=m
6184|v|Cais da Figueirinha - Angra do Heroismo height|-27.5,38.5,-26.9,38.9|vunits=m
6185|v|Santa Cruz das Flores height|-31.4,39.3,-31,39.8|vunits=m
6186|v|Cais da Vila do Porto height|-25.3,36.8,-24.7,37.4|vunits=m
6187|v|Ponta Delgada height|-26,37.6,-25,38|vunits=m
6190|x|BD72 / Belgian Lambert 72 + Ostend height|2.5,49.5,6.4,51.6|31370+5710
6201|p|NAD27 / Michigan Central|-87.1,43.8,-82.2,46|proj=lcc lat_0=43.3166666666667 lon_0=-84.3333333333333 lat_1=44.1833333333333 lat_2=45.7 x_0=609601.219202438 k_0=1.0000382 ellps=clrk66 units=us-ft towgs84=-8,160,176
6202|p|NAD27 / Michigan South|-87.2,41.6,-82.1,44.3|proj=lcc lat_0=41.5 lon_0=-84.3333333333333 lat_1=42.1 lat_2=43.6666666666667 x_0=609601.219202438 k_0=1.0000382 ellps=clrk66 units=us-ft towgs84=-8,160,176
6204|p|Macedonia State Coordinate System|20.4,40.8,23.1,42.4|proj=tmerc lon_0=21 k=0.9999 x_0=500000 ellps=bessel towgs84=521.748,229.489,590.921,4.029,4.488,-15.521,-9.78
6207|g|Nepal 1981|80,26.3,88.3,30.5|proj=longlat ellps=evrst30 towgs84=293.17,726.18,245.36,0,0,0,0
6210|p|SIRGAS 2000 / UTM zone 23N|-48,0,-41.9,5.2|proj=utm zone=23 ellps=GRS80
6211|p|SIRGAS 2000 / UTM zone 24N|-42,0,-38.2,0.8|proj=utm zone=24 ellps=GRS80
6307|p|NAD83(CORS96) / Puerto Rico and Virgin Is.|-68,17.6,-64.5,18.6|proj=lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000 ellps=GRS80
6309|c|CGRS93|32.2,34.5,34.7,35.8|proj=geocent ellps=WGS84
6310|h|CGRS93|32.2,34.5,34.7,35.8|proj=longlat ellps=WGS84
6311|g|CGRS93|32.2,34.5,34.7,35.8|proj=longlat ellps=WGS84 towgs84=8.846,-4.394,-1.122,-0.00237,-0.146528,0.130428,0.783926
6312|p|CGRS93 / Cyprus Local Transverse Mercator|32.2,34.5,34.7,35.8|proj=tmerc lon_0=33 k=0.99995 x_0=200000 y_0=-3500000 ellps=WGS84 towgs84=8.846,-4.394,-1.122,-0.00237,-0.146528,0.130428,0.783926
6317|c|NAD83(2011)|167.6,14.9,-63.8,74.8|proj=geocent ellps=GRS80
6318|g|NAD83(2011)|167.6,14.9,-63.8,74.8|proj=longlat ellps=GRS80
6319|h|NAD83(2011)|167.6,14.9,-63.8,74.8|proj=longlat ellps=GRS80
6320|c|NAD83(PA11)|157.4,-17.6,-151.2,31.8|proj=geocent ellps=GRS80
6321|h|NAD83(PA11)|157.4,-17.6,-151.2,31.8|proj=longlat ellps=GRS80
6322|g|NAD83(PA11)|157.4,-17.6,-151.2,31.8|proj=longlat ellps=GRS80
6323|c|NAD83(MA11)|129.4,1.6,149.6,23.9|proj=geocent ellps=GRS80
6324|h|NAD83(MA11)|129.4,1.6,149.6,23.9|proj=longlat ellps=GRS80
6325|g|NAD83(MA11)|129.4,1.6,149.6,23.9|proj=longlat ellps=GRS80
6328|p|NAD83(2011) / UTM zone 59N|167.6,49,174.1,56.3|proj=utm zone=59 ellps=GRS80
6329|p|NAD83(2011) / UTM zone 60N|174,47.9,180,56.7|proj=utm zone=60 ellps=GRS80
6330|p|NAD83(2011) / UTM zone 1N|-180,47.8,-173.9,63.3|proj=utm zone=1 ellps=GRS80
6331|p|NAD83(2011) / UTM zone 2N|-174,48.6,-167.9,73.1|proj=utm zone=2 ellps=GRS80
6332|p|NAD83(2011) / UTM zone 3N|-168,49.5,-161.9,74.3|proj=utm zone=3 ellps=GRS80
6333|p|NAD83(2011) / UTM zone 4N|-162,50.9,-155.9,74.8|proj=utm zone=4 ellps=GRS80
6334|p|NAD83(2011) / UTM zone 5N|-156,52.1,-149.9,74.8|proj=utm zone=5 ellps=GRS80
6335|p|NAD83(2011) / UTM zone 6N|-150,54,-143.9,74.2|proj=utm zone=6 ellps=GRS80
6336|p|NAD83(2011) / UTM zone 7N|-144,53.4,-137.9,73.6|proj=utm zone=7 ellps=GRS80
6337|p|NAD83(2011) / UTM zone 8N|-138,53.6,-131.9,73.1|proj=utm zone=8 ellps=GRS80
6338|p|NAD83(2011) / UTM zone 9N|-132,35.3,-126,56.9|proj=utm zone=9 ellps=GRS80
6339|p|NAD83(2011) / UTM zone 10N|-126,30.5,-119.9,49.1|proj=utm zone=10 ellps=GRS80
6340|p|NAD83(2011) / UTM zone 11N|-120,30.8,-114,49.1|proj=utm zone=11 ellps=GRS80
6341|p|NAD83(2011) / UTM zone 12N|-114,31.3,-108,49.1|proj=utm zone=12 ellps=GRS80
6342|p|NAD83(2011) / UTM zone 13N|-108,28.9,-102,49.1|proj=utm zone=13 ellps=GRS80
6343|p|NAD83(2011) / UTM zone 14N|-102,25.8,-96,49.1|proj=utm zone=14 ellps=GRS80
6344|p|NAD83(2011) / UTM zone 15N|-96.1,25.6,-90,49.4|proj=utm zone=15 ellps=GRS80
6345|p|NAD83(2011) / UTM zone 16N|-90,23.9,-84,48.4|proj=utm zone=16 ellps=GRS80
6346|p|NAD83(2011) / UTM zone 17N|-84,23.8,-78,46.2|proj=utm zone=17 ellps=GRS80
6347|p|NAD83(2011) / UTM zone 18N|-78,28.2,-72,45.1|proj=utm zone=18 ellps=GRS80
6348|p|NAD83(2011) / UTM zone 19N|-72,33.6,-65.9,47.5|proj=utm zone=19 ellps=GRS80
6349|x|NAD83(2011) + NAVD88 height|-168.3,24.4,-66.9,71.4|6318+5703
6351|p|NAD83(2011) / EPSG Arctic zone 5-29|-173,69.5,-153,74.6|proj=lcc lat_0=72.0250091944445 lon_0=-163 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=29500000 y_0=5500000 ellps=GRS80
6352|p|NAD83(2011) / EPSG Arctic zone 5-31|-157,69.5,-137,74.6|proj=lcc lat_0=72.0250091944445 lon_0=-147 lat_1=73.6666666666667 lat_2=70.3333333333333 x_0=31500000 y_0=5500000 ellps=GRS80
6353|p|NAD83(2011) / EPSG Arctic zone 6-14|-174,66.1,-156,71.2|proj=lcc lat_0=68.6874755555556 lon_0=-165 lat_1=70.3333333333333 lat_2=67 x_0=14500000 y_0=6500000 ellps=GRS80
6354|p|NAD83(2011) / EPSG Arctic zone 6-16|-156,66.1,-138,71.2|proj=lcc lat_0=68.6874755555556 lon_0=-147 lat_1=70.3333333333333 lat_2=67 x_0=16500000 y_0=6500000 ellps=GRS80
6355|p|NAD83(2011) / Alabama East|-86.8,30.9,-84.8,35|proj=tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 ellps=GRS80
6356|p|NAD83(2011) / Alabama West|-88.5,30.1,-86.3,35.1|proj=tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 ellps=GRS80
6357|v|NAVD88 depth|172.4,14.5,-66.9,71.4|vunits=m
6358|v|NAVD88 depth (ftUS)|-168.3,24.4,-66.9,71.4|vunits=us-ft
6359|v|NGVD29 depth (ftUS)|-124.8,24.4,-66.9,49.4|vunits=us-ft
6360|v|NAVD88 height (ftUS)|-168.3,24.4,-66.9,71.4|vunits=us-ft
6362|p|Mexico ITRF92 / LCC|-122.2,12.1,-84.6,32.8|proj=lcc lat_0=12 lon_0=-102 lat_1=17.5 lat_2=29.5 x_0=2500000 ellps=GRS80
6363|c|Mexico ITRF2008|-122.2,12.1,-84.6,32.8|proj=geocent ellps=GRS80
6364|h|Mexico ITRF2008|-122.2,12.1,-84.6,32.8|proj=longlat ellps=GRS80
6365|g|Mexico ITRF2008|-122.2,12.1,-84.6,32.8|proj=longlat ellps=GRS80
6366|p|Mexico ITRF2008 / UTM zone 11N|-122.2,15,-114,32.8|proj=utm zone=11 ellps=GRS80
6367|p|Mexico ITRF2008 / UTM zone 12N|-114,15,-108,32.3|proj=utm zone=12 ellps=GRS80
6368|p|Mexico ITRF2008 / UTM zone 13N|-108,14,-102,31.8|proj=utm zone=13 ellps=GRS80
6369|p|Mexico ITRF2008 / UTM zone 14N|-102,12.3,-96,29.9|proj=utm zone=14 ellps=GRS80
6370|p|Mexico ITRF2008 / UTM zone 15N|-96,12.1,-90,26|proj=utm zone=15 ellps=GRS80
6371|p|Mexico ITRF2008 / UTM zone 16N|-90,17.8,-84.6,25.8|proj=utm zone=16 ellps=GRS80
6372|p|Mexico ITRF2008 / LCC|-122.2,12.1,-84.6,32.8|proj=lcc lat_0=12 lon_0=-102 lat_1=17.5 lat_2=29.5 x_0=2500000 ellps=GRS80
6381|p|UCS-2000 / Ukraine TM zone 7|22.1,48.2,22.5,49|proj=tmerc lon_0=21 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
6382|p|UCS-2000 / Ukraine TM zone 8|22.5,47.7,25.5,52|proj=tmerc lon_0=24 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
6383|p|UCS-2000 / Ukraine TM zone 9|25.5,45.2,28.5,52|proj=tmerc lon_0=27 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
6384|p|UCS-2000 / Ukraine TM zone 10|28.5,43.4,31.5,52.2|proj=tmerc lon_0=30 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
6385|p|UCS-2000 / Ukraine TM zone 11|31.5,43.1,34.5,52.4|proj=tmerc lon_0=33 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
6386|p|UCS-2000 / Ukraine TM zone 12|34.5,43.2,37.5,51.3|proj=tmerc lon_0=36 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
6387|p|UCS-2000 / Ukraine TM zone 13|37.5,46.7,40.2,50.4|proj=tmerc lon_0=39 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
6391|p|Cayman Islands National Grid 2011|-83.6,17.5,-78.7,20.7|proj=lcc lat_0=19.3333333333333 lon_0=-80.5666666666667 lat_1=19.3333333333333 lat_2=19.7 x_0=899160 y_0=579120 ellps=GRS80 units=ft
6394|p|NAD83(2011) / Alaska zone 1|-141,54.6,-129.9,60.4|proj=omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=323.130102361111 gamma=323.130102361111 k=0.9999 x_0=5000000 y_0=-5000000 ellps=GRS80
6395|p|NAD83(2011) / Alaska zone 2|-144.1,59.7,-140.9,70.2|proj=tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000 ellps=GRS80
6396|p|NAD83(2011) / Alaska zone 3|-148,59.7,-144,70.4|proj=tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000 ellps=GRS80
6397|p|NAD83(2011) / Alaska zone 4|-152.1,59.1,-147.9,70.7|proj=tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000 ellps=GRS80
6398|p|NAD83(2011) / Alaska zone 5|-156,55.7,-151.8,71.3|proj=tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000 ellps=GRS80
6399|p|NAD83(2011) / Alaska zone 6|-160,54.8,-155.9,71.4|proj=tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000 ellps=GRS80
6400|p|NAD83(2011) / Alaska zone 7|-164.1,54.3,-160,70.8|proj=tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000 ellps=GRS80
6401|p|NAD83(2011) / Alaska zone 8|-168.3,54.3,-164,69.1|proj=tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000 ellps=GRS80
6402|p|NAD83(2011) / Alaska zone 9|-173.2,56.4,-168,65.9|proj=tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000 ellps=GRS80
6403|p|NAD83(2011) / Alaska zone 10|172.4,51.3,-164.8,54.4|proj=lcc lat_0=51 lon_0=-176 lat_1=53.8333333333333 lat_2=51.8333333333333 x_0=1000000 ellps=GRS80
6404|p|NAD83(2011) / Arizona Central|-113.4,31.3,-110.4,37.1|proj=tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 ellps=GRS80
6405|p|NAD83(2011) / Arizona Central (ft)|-113.4,31.3,-110.4,37.1|proj=tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 ellps=GRS80 units=ft
6406|p|NAD83(2011) / Arizona East|-111.8,31.3,-109,37.1|proj=tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 ellps=GRS80
6407|p|NAD83(2011) / Arizona East (ft)|-111.8,31.3,-109,37.1|proj=tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 ellps=GRS80 units=ft
6408|p|NAD83(2011) / Arizona West|-114.9,32,-112.5,37|proj=tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 ellps=GRS80
6409|p|NAD83(2011) / Arizona West (ft)|-114.9,32,-112.5,37|proj=tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 ellps=GRS80 units=ft
6410|p|NAD83(2011) / Arkansas North|-94.7,34.6,-89.6,36.5|proj=lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=400000 ellps=GRS80
6411|p|NAD83(2011) / Arkansas North (ftUS)|-94.7,34.6,-89.6,36.5|proj=lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=399999.99998984 ellps=GRS80 units=us-ft
6412|p|NAD83(2011) / Arkansas South|-94.5,33,-90.4,35.1|proj=lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=400000 y_0=400000 ellps=GRS80
6413|p|NAD83(2011) / Arkansas South (ftUS)|-94.5,33,-90.4,35.1|proj=lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft
6415|p|NAD83(2011) / California zone 1|-124.5,39.5,-119.9,42.1|proj=lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000 y_0=500000 ellps=GRS80
6416|p|NAD83(2011) / California zone 1 (ftUS)|-124.5,39.5,-119.9,42.1|proj=lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
6417|p|NAD83(2011) / California zone 2|-124.1,38,-119.5,40.2|proj=lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000 y_0=500000 ellps=GRS80
6418|p|NAD83(2011) / California zone 2 (ftUS)|-124.1,38,-119.5,40.2|proj=lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
6419|p|NAD83(2011) / California zone 3|-123.1,36.7,-117.8,38.8|proj=lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000 y_0=500000 ellps=GRS80
6420|p|NAD83(2011) / California zone 3 (ftUS)|-123.1,36.7,-117.8,38.8|proj=lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
6421|p|NAD83(2011) / California zone 4|-122.1,35.7,-115.6,37.6|proj=lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000 y_0=500000 ellps=GRS80
6422|p|NAD83(2011) / California zone 4 (ftUS)|-122.1,35.7,-115.6,37.6|proj=lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
6423|p|NAD83(2011) / California zone 5|-121.5,32.7,-114.1,35.9|proj=lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000 y_0=500000 ellps=GRS80
6424|p|NAD83(2011) / California zone 5 (ftUS)|-121.5,32.7,-114.1,35.9|proj=lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
6425|p|NAD83(2011) / California zone 6|-118.2,32.5,-114.4,34.1|proj=lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000 y_0=500000 ellps=GRS80
6426|p|NAD83(2011) / California zone 6 (ftUS)|-118.2,32.5,-114.4,34.1|proj=lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
6427|p|NAD83(2011) / Colorado Central|-109.1,38.1,-102,40.1|proj=lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
6428|p|NAD83(2011) / Colorado Central (ftUS)|-109.1,38.1,-102,40.1|proj=lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft
6429|p|NAD83(2011) / Colorado North|-109.1,39.5,-102,41.1|proj=lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
6430|p|NAD83(2011) / Colorado North (ftUS)|-109.1,39.5,-102,41.1|proj=lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft
6431|p|NAD83(2011) / Colorado South|-109.1,36.9,-102,38.7|proj=lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
6432|p|NAD83(2011) / Colorado South (ftUS)|-109.1,36.9,-102,38.7|proj=lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.828803657 y_0=304800.609601219 ellps=GRS80 units=us-ft
6433|p|NAD83(2011) / Connecticut|-73.8,40.9,-71.7,42.1|proj=lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.6096 y_0=152400.3048 ellps=GRS80
6434|p|NAD83(2011) / Connecticut (ftUS)|-73.8,40.9,-71.7,42.1|proj=lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.609601219 y_0=152400.30480061 ellps=GRS80 units=us-ft
6435|p|NAD83(2011) / Delaware|-75.8,38.4,-74.9,39.9|proj=tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 ellps=GRS80
6436|p|NAD83(2011) / Delaware (ftUS)|-75.8,38.4,-74.9,39.9|proj=tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000.0001016 ellps=GRS80 units=us-ft
6437|p|NAD83(2011) / Florida East|-82.4,24.4,-79.9,30.9|proj=tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000 ellps=GRS80
6438|p|NAD83(2011) / Florida East (ftUS)|-82.4,24.4,-79.9,30.9|proj=tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000.0001016 ellps=GRS80 units=us-ft
6440|p|NAD83(2011) / Florida North|-87.7,29.2,-82,31.1|proj=lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 ellps=GRS80
6441|p|NAD83(2011) / Florida North (ftUS)|-87.7,29.2,-82,31.1|proj=lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 ellps=GRS80 units=us-ft
6442|p|NAD83(2011) / Florida West|-83.4,26.2,-81.1,29.6|proj=tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000 ellps=GRS80
6443|p|NAD83(2011) / Florida West (ftUS)|-83.4,26.2,-81.1,29.6|proj=tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000.0001016 ellps=GRS80 units=us-ft
6444|p|NAD83(2011) / Georgia East|-83.5,30.3,-80.7,34.7|proj=tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 ellps=GRS80
6445|p|NAD83(2011) / Georgia East (ftUS)|-83.5,30.3,-80.7,34.7|proj=tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000.0001016 ellps=GRS80 units=us-ft
6446|p|NAD83(2011) / Georgia West|-85.7,30.6,-82.9,35.1|proj=tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 ellps=GRS80
6447|p|NAD83(2011) / Georgia West (ftUS)|-85.7,30.6,-82.9,35.1|proj=tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=699999.999898399 ellps=GRS80 units=us-ft
6448|p|NAD83(2011) / Idaho Central|-115.3,41.9,-112.6,45.7|proj=tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000 ellps=GRS80
6449|p|NAD83(2011) / Idaho Central (ftUS)|-115.3,41.9,-112.6,45.7|proj=tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000.0001016 ellps=GRS80 units=us-ft
6450|p|NAD83(2011) / Idaho East|-113.3,41.9,-111,44.8|proj=tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000 ellps=GRS80
6451|p|NAD83(2011) / Idaho East (ftUS)|-113.3,41.9,-111,44.8|proj=tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000.0001016 ellps=GRS80 units=us-ft
6452|p|NAD83(2011) / Idaho West|-117.3,41.9,-114.3,49.1|proj=tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000 ellps=GRS80
6453|p|NAD83(2011) / Idaho West (ftUS)|-117.3,41.9,-114.3,49.1|proj=tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000.0001016 ellps=GRS80 units=us-ft
6454|p|NAD83(2011) / Illinois East|-89.3,37,-87,42.5|proj=tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 ellps=GRS80
6455|p|NAD83(2011) / Illinois East (ftUS)|-89.3,37,-87,42.5|proj=tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 ellps=GRS80 units=us-ft
6456|p|NAD83(2011) / Illinois West|-91.6,36.9,-88.9,42.6|proj=tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=700000 ellps=GRS80
6457|p|NAD83(2011) / Illinois West (ftUS)|-91.6,36.9,-88.9,42.6|proj=tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=699999.99998984 ellps=GRS80 units=us-ft
6458|p|NAD83(2011) / Indiana East|-86.6,37.9,-84.7,41.8|proj=tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=100000 y_0=250000 ellps=GRS80
6459|p|NAD83(2011) / Indiana East (ftUS)|-86.6,37.9,-84.7,41.8|proj=tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=99999.9998983997 y_0=249999.9998984 ellps=GRS80 units=us-ft
6460|p|NAD83(2011) / Indiana West|-88.1,37.7,-86.2,41.8|proj=tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=250000 ellps=GRS80
6461|p|NAD83(2011) / Indiana West (ftUS)|-88.1,37.7,-86.2,41.8|proj=tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=249999.9998984 ellps=GRS80 units=us-ft
6462|p|NAD83(2011) / Iowa North|-96.7,41.8,-90.1,43.6|proj=lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=1000000 ellps=GRS80
6463|p|NAD83(2011) / Iowa North (ftUS)|-96.7,41.8,-90.1,43.6|proj=lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=999999.999989839 ellps=GRS80 units=us-ft
6464|p|NAD83(2011) / Iowa South|-96.2,40.3,-90.1,42.1|proj=lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000 ellps=GRS80
6465|p|NAD83(2011) / Iowa South (ftUS)|-96.2,40.3,-90.1,42.1|proj=lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000.00001016 ellps=GRS80 units=us-ft
6466|p|NAD83(2011) / Kansas North|-102.1,38.5,-94.5,40.1|proj=lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=400000 ellps=GRS80
6467|p|NAD83(2011) / Kansas North (ftUS)|-102.1,38.5,-94.5,40.1|proj=lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=399999.99998984 ellps=GRS80 units=us-ft
6468|p|NAD83(2011) / Kansas South|-102.1,36.9,-94.6,38.9|proj=lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=400000 y_0=400000 ellps=GRS80
6469|p|NAD83(2011) / Kansas South (ftUS)|-102.1,36.9,-94.6,38.9|proj=lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=399999.99998984 y_0=399999.99998984 ellps=GRS80 units=us-ft
6470|p|NAD83(2011) / Kentucky North|-86,37.7,-82.4,39.2|proj=lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000 ellps=GRS80
6471|p|NAD83(2011) / Kentucky North (ftUS)|-86,37.7,-82.4,39.2|proj=lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=500000.0001016 ellps=GRS80 units=us-ft
6472|p|NAD83(2011) / Kentucky Single Zone|-89.6,36.4,-81.9,39.2|proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=1000000 ellps=GRS80
6473|p|NAD83(2011) / Kentucky Single Zone (ftUS)|-89.6,36.4,-81.9,39.2|proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.0833333333333 lat_2=38.6666666666667 x_0=1500000 y_0=999999.999898399 ellps=GRS80 units=us-ft
6474|p|NAD83(2011) / Kentucky South|-89.6,36.4,-81.9,38.2|proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000 y_0=500000 ellps=GRS80
6475|p|NAD83(2011) / Kentucky South (ftUS)|-89.6,36.4,-81.9,38.2|proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000.0001016 y_0=500000.0001016 ellps=GRS80 units=us-ft
6476|p|NAD83(2011) / Louisiana North|-94.1,30.8,-90.8,33.1|proj=lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=1000000 ellps=GRS80
6477|p|NAD83(2011) / Louisiana North (ftUS)|-94.1,30.8,-90.8,33.1|proj=lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=999999.999989839 ellps=GRS80 units=us-ft
6478|p|NAD83(2011) / Louisiana South|-94,28.8,-88.7,31.1|proj=lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=1000000 ellps=GRS80
6479|p|NAD83(2011) / Louisiana South (ftUS)|-94,28.8,-88.7,31.1|proj=lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=999999.999989839 ellps=GRS80 units=us-ft
6480|p|NAD83(2011) / Maine CS2000 Central|-70.1,43.7,-68.3,47.5|proj=tmerc lat_0=43.5 lon_0=-69.125 k=0.99998 x_0=500000 ellps=GRS80
6481|p|NAD83(2011) / Maine CS2000 East|-68.6,44.1,-66.9,47.4|proj=tmerc lat_0=43.8333333333333 lon_0=-67.875 k=0.99998 x_0=700000 ellps=GRS80
6482|p|NAD83(2011) / Maine CS2000 West|-71.1,43,-69.6,46.6|proj=tmerc lat_0=42.8333333333333 lon_0=-70.375 k=0.99998 x_0=300000 ellps=GRS80
6483|p|NAD83(2011) / Maine East|-70.1,43.8,-66.9,47.5|proj=tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 ellps=GRS80
6484|p|NAD83(2011) / Maine East (ftUS)|-70.1,43.8,-66.9,47.5|proj=tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 ellps=GRS80 units=us-ft
6485|p|NAD83(2011) / Maine West|-71.1,43,-69.2,46.6|proj=tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 ellps=GRS80
6486|p|NAD83(2011) / Maine West (ftUS)|-71.1,43,-69.2,46.6|proj=tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 ellps=GRS80 units=us-ft
6487|p|NAD83(2011) / Maryland|-79.5,37.9,-74.9,39.8|proj=lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=400000 ellps=GRS80
6488|p|NAD83(2011) / Maryland (ftUS)|-79.5,37.9,-74.9,39.8|proj=lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=399999.9998984 ellps=GRS80 units=us-ft
6489|p|NAD83(2011) / Massachusetts Island|-71,41.1,-69.8,41.6|proj=lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000 ellps=GRS80
6490|p|NAD83(2011) / Massachusetts Island (ftUS)|-71,41.1,-69.8,41.6|proj=lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000.0001016 ellps=GRS80 units=us-ft
6491|p|NAD83(2011) / Massachusetts Mainland|-73.5,41.4,-69.8,42.9|proj=lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000 y_0=750000 ellps=GRS80
6492|p|NAD83(2011) / Massachusetts Mainland (ftUS)|-73.5,41.4,-69.8,42.9|proj=lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000.0001016 y_0=750000 ellps=GRS80 units=us-ft
6493|p|NAD83(2011) / Michigan Central|-87.1,43.8,-82.2,46|proj=lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=6000000 ellps=GRS80
6494|p|NAD83(2011) / Michigan Central (ft)|-87.1,43.8,-82.2,46|proj=lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=5999999.999976 ellps=GRS80 units=ft
6495|p|NAD83(2011) / Michigan North|-90.5,45,-83.4,48.4|proj=lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=8000000 ellps=GRS80
6496|p|NAD83(2011) / Michigan North (ft)|-90.5,45,-83.4,48.4|proj=lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=7999999.999968 ellps=GRS80 units=ft
6497|p|NAD83(2011) / Michigan Oblique Mercator|-90.5,41.6,-82.1,48.4|proj=omerc no_uoff lat_0=45.3091666666667 lonc=-86 alpha=337.25556 gamma=337.25556 k=0.9996 x_0=2546731.496 y_0=-4354009.816 ellps=GRS80
6498|p|NAD83(2011) / Michigan South|-87.2,41.6,-82.1,44.3|proj=lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=4000000 ellps=GRS80
6499|p|NAD83(2011) / Michigan South (ft)|-87.2,41.6,-82.1,44.3|proj=lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=3999999.999984 ellps=GRS80 units=ft
6500|p|NAD83(2011) / Minnesota Central|-96.9,45.2,-92.2,47.5|proj=lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000 y_0=100000 ellps=GRS80
6501|p|NAD83(2011) / Minnesota Central (ftUS)|-96.9,45.2,-92.2,47.5|proj=lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft
6502|p|NAD83(2011) / Minnesota North|-97.3,46.6,-89.4,49.4|proj=lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000 y_0=100000 ellps=GRS80
6503|p|NAD83(2011) / Minnesota North (ftUS)|-97.3,46.6,-89.4,49.4|proj=lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft
6504|p|NAD83(2011) / Minnesota South|-96.9,43.4,-91.2,45.6|proj=lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000 y_0=100000 ellps=GRS80
6505|p|NAD83(2011) / Minnesota South (ftUS)|-96.9,43.4,-91.2,45.6|proj=lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft
6506|p|NAD83(2011) / Mississippi East|-90,30,-88,35.1|proj=tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 ellps=GRS80
6507|p|NAD83(2011) / Mississippi East (ftUS)|-90,30,-88,35.1|proj=tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 ellps=GRS80 units=us-ft
6508|p|NAD83(2011) / Mississippi TM|-91.7,30,-88,35.1|proj=tmerc lat_0=32.5 lon_0=-89.75 k=0.9998335 x_0=500000 y_0=1300000 ellps=GRS80
6509|p|NAD83(2011) / Mississippi West|-91.7,31,-89.3,35.1|proj=tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 ellps=GRS80
6510|p|NAD83(2011) / Mississippi West (ftUS)|-91.7,31,-89.3,35.1|proj=tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=699999.999898399 ellps=GRS80 units=us-ft
6511|p|NAD83(2011) / Missouri Central|-93.8,36.4,-91.4,40.7|proj=tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=500000 ellps=GRS80
6512|p|NAD83(2011) / Missouri East|-92,35.9,-89.1,40.7|proj=tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=250000 ellps=GRS80
6513|p|NAD83(2011) / Missouri West|-95.8,36.4,-93.4,40.6|proj=tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=850000 ellps=GRS80
6514|p|NAD83(2011) / Montana|-116.1,44.3,-104,49.1|proj=lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=600000 ellps=GRS80
6515|p|NAD83(2011) / Montana (ft)|-116.1,44.3,-104,49.1|proj=lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=599999.9999976 ellps=GRS80 units=ft
6516|p|NAD83(2011) / Nebraska|-104.1,39.9,-95.3,43.1|proj=lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000 ellps=GRS80
6518|p|NAD83(2011) / Nevada Central|-118.2,36,-114.9,41|proj=tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000 ellps=GRS80
6519|p|NAD83(2011) / Nevada Central (ftUS)|-118.2,36,-114.9,41|proj=tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000.00001016 y_0=6000000 ellps=GRS80 units=us-ft
6520|p|NAD83(2011) / Nevada East|-117.1,34.9,-114,42|proj=tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000 ellps=GRS80
6521|p|NAD83(2011) / Nevada East (ftUS)|-117.1,34.9,-114,42|proj=tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000.00001016 y_0=8000000.00001016 ellps=GRS80 units=us-ft
6522|p|NAD83(2011) / Nevada West|-120,36.9,-116.9,42|proj=tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000 ellps=GRS80
6523|p|NAD83(2011) / Nevada West (ftUS)|-120,36.9,-116.9,42|proj=tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000.00001016 y_0=3999999.99998984 ellps=GRS80 units=us-ft
6524|p|NAD83(2011) / New Hampshire|-72.6,42.6,-70.6,45.4|proj=tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 ellps=GRS80
6525|p|NAD83(2011) / New Hampshire (ftUS)|-72.6,42.6,-70.6,45.4|proj=tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 ellps=GRS80 units=us-ft
6526|p|NAD83(2011) / New Jersey|-75.6,38.8,-73.8,41.4|proj=tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 ellps=GRS80
6527|p|NAD83(2011) / New Jersey (ftUS)|-75.6,38.8,-73.8,41.4|proj=tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 ellps=GRS80 units=us-ft
6528|p|NAD83(2011) / New Mexico Central|-107.8,31.7,-104.8,37|proj=tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 ellps=GRS80
6529|p|NAD83(2011) / New Mexico Central (ftUS)|-107.8,31.7,-104.8,37|proj=tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000.0001016 ellps=GRS80 units=us-ft
6530|p|NAD83(2011) / New Mexico East|-105.8,32,-102.9,37|proj=tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 ellps=GRS80
6531|p|NAD83(2011) / New Mexico East (ftUS)|-105.8,32,-102.9,37|proj=tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 ellps=GRS80 units=us-ft
6532|p|NAD83(2011) / New Mexico West|-109.1,31.3,-106.3,37|proj=tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000 ellps=GRS80
6533|p|NAD83(2011) / New Mexico West (ftUS)|-109.1,31.3,-106.3,37|proj=tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000.0001016 ellps=GRS80 units=us-ft
6534|p|NAD83(2011) / New York Central|-77.8,41.9,-75,44.5|proj=tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 ellps=GRS80
6535|p|NAD83(2011) / New York Central (ftUS)|-77.8,41.9,-75,44.5|proj=tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=249999.9998984 ellps=GRS80 units=us-ft
6536|p|NAD83(2011) / New York East|-75.9,40.8,-73.2,45.1|proj=tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 ellps=GRS80
6537|p|NAD83(2011) / New York East (ftUS)|-75.9,40.8,-73.2,45.1|proj=tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 ellps=GRS80 units=us-ft
6538|p|NAD83(2011) / New York Long Island|-74.3,40.4,-71.8,41.3|proj=lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 ellps=GRS80
6539|p|NAD83(2011) / New York Long Island (ftUS)|-74.3,40.4,-71.8,41.3|proj=lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 ellps=GRS80 units=us-ft
6540|p|NAD83(2011) / New York West|-79.8,41.9,-77.3,43.7|proj=tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 ellps=GRS80
6541|p|NAD83(2011) / New York West (ftUS)|-79.8,41.9,-77.3,43.7|proj=tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000.0001016 ellps=GRS80 units=us-ft
6542|p|NAD83(2011) / North Carolina|-84.4,33.8,-75.3,36.6|proj=lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.22 ellps=GRS80
6543|p|NAD83(2011) / North Carolina (ftUS)|-84.4,33.8,-75.3,36.6|proj=lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.219202438 ellps=GRS80 units=us-ft
6544|p|NAD83(2011) / North Dakota North|-104.1,47.1,-96.8,49.1|proj=lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=600000 ellps=GRS80
6545|p|NAD83(2011) / North Dakota North (ft)|-104.1,47.1,-96.8,49.1|proj=lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=599999.9999976 ellps=GRS80 units=ft
6546|p|NAD83(2011) / North Dakota South|-104.1,45.9,-96.5,47.9|proj=lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=600000 ellps=GRS80
6547|p|NAD83(2011) / North Dakota South (ft)|-104.1,45.9,-96.5,47.9|proj=lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=599999.9999976 ellps=GRS80 units=ft
6548|p|NAD83(2011) / Ohio North|-84.9,40.1,-80.5,42.4|proj=lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 ellps=GRS80
6549|p|NAD83(2011) / Ohio North (ftUS)|-84.9,40.1,-80.5,42.4|proj=lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 ellps=GRS80 units=us-ft
6550|p|NAD83(2011) / Ohio South|-84.9,38.4,-80.7,40.4|proj=lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 ellps=GRS80
6551|p|NAD83(2011) / Ohio South (ftUS)|-84.9,38.4,-80.7,40.4|proj=lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 ellps=GRS80 units=us-ft
6552|p|NAD83(2011) / Oklahoma North|-103,35.2,-94.4,37.1|proj=lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 ellps=GRS80
6553|p|NAD83(2011) / Oklahoma North (ftUS)|-103,35.2,-94.4,37.1|proj=lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 ellps=GRS80 units=us-ft
6554|p|NAD83(2011) / Oklahoma South|-100,33.6,-94.4,35.6|proj=lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 ellps=GRS80
6555|p|NAD83(2011) / Oklahoma South (ftUS)|-100,33.6,-94.4,35.6|proj=lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 ellps=GRS80 units=us-ft
6556|p|NAD83(2011) / Oregon LCC (m)|-124.6,41.9,-116.4,46.3|proj=lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 ellps=GRS80
6557|p|NAD83(2011) / Oregon GIC Lambert (ft)|-124.6,41.9,-116.4,46.3|proj=lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 ellps=GRS80 units=ft
6558|p|NAD83(2011) / Oregon North|-124.2,43.9,-116.4,46.3|proj=lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 ellps=GRS80
6559|p|NAD83(2011) / Oregon North (ft)|-124.2,43.9,-116.4,46.3|proj=lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 ellps=GRS80 units=ft
6560|p|NAD83(2011) / Oregon South|-124.6,41.9,-116.9,44.6|proj=lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 ellps=GRS80
6561|p|NAD83(2011) / Oregon South (ft)|-124.6,41.9,-116.9,44.6|proj=lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 ellps=GRS80 units=ft
6562|p|NAD83(2011) / Pennsylvania North|-80.6,40.6,-74.7,42.6|proj=lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 ellps=GRS80
6563|p|NAD83(2011) / Pennsylvania North (ftUS)|-80.6,40.6,-74.7,42.6|proj=lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 ellps=GRS80 units=us-ft
6564|p|NAD83(2011) / Pennsylvania South|-80.6,39.7,-74.7,41.2|proj=lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 ellps=GRS80
6565|p|NAD83(2011) / Pennsylvania South (ftUS)|-80.6,39.7,-74.7,41.2|proj=lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 ellps=GRS80 units=us-ft
6566|p|NAD83(2011) / Puerto Rico and Virgin Is.|-68,17.6,-64.5,18.6|proj=lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000 ellps=GRS80
6567|p|NAD83(2011) / Rhode Island|-71.9,41.1,-71,42.1|proj=tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 ellps=GRS80
6568|p|NAD83(2011) / Rhode Island (ftUS)|-71.9,41.1,-71,42.1|proj=tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=99999.9999898399 ellps=GRS80 units=us-ft
6569|p|NAD83(2011) / South Carolina|-83.4,32,-78.5,35.3|proj=lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 ellps=GRS80
6570|p|NAD83(2011) / South Carolina (ft)|-83.4,32,-78.5,35.3|proj=lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 ellps=GRS80 units=ft
6571|p|NAD83(2011) / South Dakota North|-104.1,44.1,-96.4,46|proj=lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 ellps=GRS80
6572|p|NAD83(2011) / South Dakota North (ftUS)|-104.1,44.1,-96.4,46|proj=lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 ellps=GRS80 units=us-ft
6573|p|NAD83(2011) / South Dakota South|-104.1,42.4,-96.4,44.8|proj=lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 ellps=GRS80
6574|p|NAD83(2011) / South Dakota South (ftUS)|-104.1,42.4,-96.4,44.8|proj=lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 ellps=GRS80 units=us-ft
6575|p|NAD83(2011) / Tennessee|-90.4,34.9,-81.6,36.7|proj=lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 ellps=GRS80
6576|p|NAD83(2011) / Tennessee (ftUS)|-90.4,34.9,-81.6,36.7|proj=lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 ellps=GRS80 units=us-ft
6577|p|NAD83(2011) / Texas Central|-106.7,29.7,-93.5,32.3|proj=lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=700000 y_0=3000000 ellps=GRS80
6578|p|NAD83(2011) / Texas Central (ftUS)|-106.7,29.7,-93.5,32.3|proj=lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=699999.999898399 y_0=3000000 ellps=GRS80 units=us-ft
6579|p|NAD83(2011) / Texas Centric Albers Equal Area|-106.7,25.8,-93.5,36.5|proj=aea lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=6000000 ellps=GRS80
6580|p|NAD83(2011) / Texas Centric Lambert Conformal|-106.7,25.8,-93.5,36.5|proj=lcc lat_0=18 lon_0=-100 lat_1=27.5 lat_2=35 x_0=1500000 y_0=5000000 ellps=GRS80
6581|p|NAD83(2011) / Texas North|-103.1,34.3,-99.9,36.5|proj=lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000 y_0=1000000 ellps=GRS80
6582|p|NAD83(2011) / Texas North (ftUS)|-103.1,34.3,-99.9,36.5|proj=lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000.0001016 y_0=999999.999898399 ellps=GRS80 units=us-ft
6583|p|NAD83(2011) / Texas North Central|-103.1,31.7,-94,34.6|proj=lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000 ellps=GRS80
6584|p|NAD83(2011) / Texas North Central (ftUS)|-103.1,31.7,-94,34.6|proj=lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000.0001016 ellps=GRS80 units=us-ft
6585|p|NAD83(2011) / Texas South|-100.2,25.8,-96.8,28.3|proj=lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000 ellps=GRS80
6586|p|NAD83(2011) / Texas South (ftUS)|-100.2,25.8,-96.8,28.3|proj=lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000.0001016 ellps=GRS80 units=us-ft
6587|p|NAD83(2011) / Texas South Central|-105,27.7,-93.7,30.7|proj=lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=4000000 ellps=GRS80
6588|p|NAD83(2011) / Texas South Central (ftUS)|-105,27.7,-93.7,30.7|proj=lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=3999999.9998984 ellps=GRS80 units=us-ft
6589|p|NAD83(2011) / Vermont|-73.5,42.7,-71.5,45.1|proj=tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000 ellps=GRS80
6590|p|NAD83(2011) / Vermont (ftUS)|-73.5,42.7,-71.5,45.1|proj=tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000.00001016 ellps=GRS80 units=us-ft
6591|p|NAD83(2011) / Virginia Lambert|-83.7,36.5,-75.3,39.5|proj=lcc lat_0=36 lon_0=-79.5 lat_1=37 lat_2=39.5 ellps=GRS80
6592|p|NAD83(2011) / Virginia North|-80.1,37.7,-76.5,39.5|proj=lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000 y_0=2000000 ellps=GRS80
6593|p|NAD83(2011) / Virginia North (ftUS)|-80.1,37.7,-76.5,39.5|proj=lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000.0001016 y_0=2000000.0001016 ellps=GRS80 units=us-ft
6594|p|NAD83(2011) / Virginia South|-83.7,36.5,-75.3,38.3|proj=lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000 y_0=1000000 ellps=GRS80
6595|p|NAD83(2011) / Virginia South (ftUS)|-83.7,36.5,-75.3,38.3|proj=lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000.0001016 y_0=999999.999898399 ellps=GRS80 units=us-ft
6596|p|NAD83(2011) / Washington North|-124.8,47,-117,49.1|proj=lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000 ellps=GRS80
6597|p|NAD83(2011) / Washington North (ftUS)|-124.8,47,-117,49.1|proj=lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000.0001016 ellps=GRS80 units=us-ft
6598|p|NAD83(2011) / Washington South|-124.4,45.5,-116.9,47.7|proj=lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000 ellps=GRS80
6599|p|NAD83(2011) / Washington South (ftUS)|-124.4,45.5,-116.9,47.7|proj=lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000.0001016 ellps=GRS80 units=us-ft
6600|p|NAD83(2011) / West Virginia North|-81.8,38.7,-77.7,40.7|proj=lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 ellps=GRS80
6601|p|NAD83(2011) / West Virginia North (ftUS)|-81.8,38.7,-77.7,40.7|proj=lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 ellps=GRS80 units=us-ft
6602|p|NAD83(2011) / West Virginia South|-82.7,37.2,-79,39.2|proj=lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 ellps=GRS80
6603|p|NAD83(2011) / West Virginia South (ftUS)|-82.7,37.2,-79,39.2|proj=lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 ellps=GRS80 units=us-ft
6605|p|NAD83(2011) / Wisconsin Central (ftUS)|-92.9,43.9,-86.2,45.8|proj=lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 ellps=GRS80 units=us-ft
6606|p|NAD83(2011) / Wisconsin North|-92.9,45.3,-88,47.4|proj=lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 ellps=GRS80
6607|p|NAD83(2011) / Wisconsin North (ftUS)|-92.9,45.3,-88,47.4|proj=lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 ellps=GRS80 units=us-ft
6608|p|NAD83(2011) / Wisconsin South|-91.5,42.4,-86.9,44.4|proj=lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 ellps=GRS80
6609|p|NAD83(2011) / Wisconsin South (ftUS)|-91.5,42.4,-86.9,44.4|proj=lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 ellps=GRS80 units=us-ft
6610|p|NAD83(2011) / Wisconsin Transverse Mercator|-92.9,42.4,-86.2,47.4|proj=tmerc lon_0=-90 k=0.9996 x_0=520000 y_0=-4480000 ellps=GRS80
6611|p|NAD83(2011) / Wyoming East|-106.4,40.9,-104,45.1|proj=tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 ellps=GRS80
6612|p|NAD83(2011) / Wyoming East (ftUS)|-106.4,40.9,-104,45.1|proj=tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000.00001016 ellps=GRS80 units=us-ft
6613|p|NAD83(2011) / Wyoming East Central|-108.7,40.9,-106,45.1|proj=tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 ellps=GRS80
6614|p|NAD83(2011) / Wyoming East Central (ftUS)|-108.7,40.9,-106,45.1|proj=tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=399999.99998984 y_0=99999.9999898399 ellps=GRS80 units=us-ft
6615|p|NAD83(2011) / Wyoming West|-111.1,40.9,-109,44.7|proj=tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000 ellps=GRS80
6616|p|NAD83(2011) / Wyoming West (ftUS)|-111.1,40.9,-109,44.7|proj=tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft
6617|p|NAD83(2011) / Wyoming West Central|-111.1,40.9,-107.5,45.1|proj=tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 ellps=GRS80
6618|p|NAD83(2011) / Wyoming West Central (ftUS)|-111.1,40.9,-107.5,45.1|proj=tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 ellps=GRS80 units=us-ft
6619|p|NAD83(2011) / Utah Central|-114.1,38.4,-109,41.1|proj=lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000 y_0=2000000 ellps=GRS80
6620|p|NAD83(2011) / Utah North|-114.1,40.5,-109,42.1|proj=lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000 y_0=1000000 ellps=GRS80
6621|p|NAD83(2011) / Utah South|-114.1,36.9,-109,38.6|proj=lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000 y_0=3000000 ellps=GRS80
6622|p|NAD83(CSRS) / Quebec Lambert|-79.9,44.9,-57.1,62.7|proj=lcc lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
6625|p|NAD83(2011) / Utah Central (ftUS)|-114.1,38.4,-109,41.1|proj=lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000.00001016 y_0=2000000.00001016 ellps=GRS80 units=us-ft
6626|p|NAD83(2011) / Utah North (ftUS)|-114.1,40.5,-109,42.1|proj=lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000.00001016 y_0=999999.999989839 ellps=GRS80 units=us-ft
6627|p|NAD83(2011) / Utah South (ftUS)|-114.1,36.9,-109,38.6|proj=lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000.00001016 y_0=3000000 ellps=GRS80 units=us-ft
6628|p|NAD83(PA11) / Hawaii zone 1|-156.1,18.8,-154.7,20.4|proj=tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966667 x_0=500000 ellps=GRS80
6629|p|NAD83(PA11) / Hawaii zone 2|-157.4,20.4,-155.9,21.3|proj=tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966667 x_0=500000 ellps=GRS80
6630|p|NAD83(PA11) / Hawaii zone 3|-158.4,21.2,-157.6,21.8|proj=tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000 ellps=GRS80
6631|p|NAD83(PA11) / Hawaii zone 4|-159.9,21.8,-159.2,22.3|proj=tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000 ellps=GRS80
6632|p|NAD83(PA11) / Hawaii zone 5|-160.3,21.7,-159.9,22.1|proj=tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 x_0=500000 ellps=GRS80
6633|p|NAD83(PA11) / Hawaii zone 3 (ftUS)|-158.4,21.2,-157.6,21.8|proj=tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000.00001016 ellps=GRS80 units=us-ft
6634|p|NAD83(PA11) / UTM zone 4N|-160.3,19.5,-155.9,22.3|proj=utm zone=4 ellps=GRS80
6635|p|NAD83(PA11) / UTM zone 5N|-156,18.8,-154.7,20.9|proj=utm zone=5 ellps=GRS80
6636|p|NAD83(PA11) / UTM zone 2S|-170.9,-14.6,-168,-14.1|proj=utm zone=2 south ellps=GRS80
6637|p|NAD83(MA11) / Guam Map Grid|144.5,13.1,145.1,13.7|proj=tmerc lat_0=13.5 lon_0=144.75 x_0=100000 y_0=200000 ellps=GRS80
6638|v|Tutuila 1962 height|-170.9,-14.5,-170.5,-14.2|vunits=m
6639|v|Guam 1963 height|144.5,13.1,145.1,13.7|vunits=m
6640|v|NMVD03 height|145,14,145.9,15.4|vunits=m
6641|v|PRVD02 height|-68,17.8,-65.1,18.6|vunits=m
6642|v|VIVD09 height|-65.1,17.6,-64.5,18.5|vunits=m
6643|v|ASVD02 height|-170.9,-14.5,-170.5,-14.2|vunits=m
6644|v|GUVD04 height|144.5,13.1,145.1,13.7|vunits=m
6646|p|Karbala 1979 / Iraq National Grid|38.7,29,48.7,37.4|proj=tmerc lat_0=29.0262683333333 lon_0=46.5 k=0.9994 x_0=800000 a=6378249.145 rf=293.465 towgs84=70.995,-335.916,262.898,0,0,0,0
6647|v|CGVD2013(CGG2013) height|-141.1,38.2,-40.7,86.5|vunits=m
6649|x|NAD83(CSRS) + CGVD2013(CGG2013) height|-141.1,38.2,-40.7,86.5|4617+6647
6650|x|NAD83(CSRS) / UTM zone 7N + CGVD2013 height|-141.1,52,-138,72.6|3154+6647
6651|x|NAD83(CSRS) / UTM zone 8N + CGVD2013 height|-138,48,-132,79.5|3155+6647
6652|x|NAD83(CSRS) / UTM zone 9N + CGVD2013 height|-132,46.5,-126,81|3156+6647
6653|x|NAD83(CSRS) / UTM zone 10N + CGVD2013 height|-126,48.1,-120,81.8|3157+6647
6654|x|NAD83(CSRS) / UTM zone 11N + CGVD2013 height|-120,48.9,-114,83.5|2955+6647
6655|x|NAD83(CSRS) / UTM zone 12N + CGVD2013 height|-114,48.9,-108,84|2956+6647
6656|x|NAD83(CSRS) / UTM zone 13N + CGVD2013 height|-108,48.9,-102,84|2957+6647
6657|x|NAD83(CSRS) / UTM zone 14N + CGVD2013 height|-102,48.9,-96,84|3158+6647
6658|x|NAD83(CSRS) / UTM zone 15N + CGVD2013 height|-96,48,-90,84|3159+6647
6659|x|NAD83(CSRS) / UTM zone 16N + CGVD2013 height|-90,46.1,-84,84|3160+6647
6660|x|NAD83(CSRS) / UTM zone 17N + CGVD2013 height|-84,41.6,-78,84|2958+6647
6661|x|NAD83(CSRS) / UTM zone 18N + CGVD2013 height|-78,43.6,-72,84|2959+6647
6662|x|NAD83(CSRS) / UTM zone 19N + CGVD2013 height|-72,40.8,-66,84|2960+6647
6663|x|NAD83(CSRS) / UTM zone 20N + CGVD2013 height|-66,40,-60,84|2961+6647
6664|x|NAD83(CSRS) / UTM zone 21N + CGVD2013 height|-60,38.5,-54,84|2962+6647
6665|x|NAD83(CSRS) / UTM zone 22N + CGVD2013 height|-54,39.5,-47.9,57.7|3761+6647
6666|c|JGD2011|122.3,17,157.7,46.1|proj=geocent ellps=GRS80
6667|h|JGD2011|122.3,17,157.7,46.1|proj=longlat ellps=GRS80
6668|g|JGD2011|122.3,17,157.7,46.1|proj=longlat ellps=GRS80
6669|p|JGD2011 / Japan Plane Rectangular CS I|128.1,26.9,130.5,34.8|proj=tmerc lat_0=33 lon_0=129.5 k=0.9999 ellps=GRS80
6670|p|JGD2011 / Japan Plane Rectangular CS II|129.7,30.1,132.1,34|proj=tmerc lat_0=33 lon_0=131 k=0.9999 ellps=GRS80
6671|p|JGD2011 / Japan Plane Rectangular CS III|130.8,33.7,133.5,36.4|proj=tmerc lat_0=36 lon_0=132.166666666667 k=0.9999 ellps=GRS80
6672|p|JGD2011 / Japan Plane Rectangular CS IV|131.9,32.6,134.9,34.5|proj=tmerc lat_0=33 lon_0=133.5 k=0.9999 ellps=GRS80
6673|p|JGD2011 / Japan Plane Rectangular CS V|133.1,34.1,135.5,35.8|proj=tmerc lat_0=36 lon_0=134.333333333333 k=0.9999 ellps=GRS80
6674|p|JGD2011 / Japan Plane Rectangular CS VI|134.8,33.4,137,36.4|proj=tmerc lat_0=36 lon_0=136 k=0.9999 ellps=GRS80
6675|p|JGD2011 / Japan Plane Rectangular CS VII|136.2,34.5,137.9,37.6|proj=tmerc lat_0=36 lon_0=137.166666666667 k=0.9999 ellps=GRS80
6676|p|JGD2011 / Japan Plane Rectangular CS VIII|137.3,34.5,140,38.6|proj=tmerc lat_0=36 lon_0=138.5 k=0.9999 ellps=GRS80
6677|p|JGD2011 / Japan Plane Rectangular CS IX|138.4,29.3,141.2,38|proj=tmerc lat_0=36 lon_0=139.833333333333 k=0.9999 ellps=GRS80
6678|p|JGD2011 / Japan Plane Rectangular CS X|139.4,37.7,142.2,41.6|proj=tmerc lat_0=40 lon_0=140.833333333333 k=0.9999 ellps=GRS80
6679|p|JGD2011 / Japan Plane Rectangular CS XI|139.3,41.3,141.5,43.5|proj=tmerc lat_0=44 lon_0=140.25 k=0.9999 ellps=GRS80
6680|p|JGD2011 / Japan Plane Rectangular CS XII|140.8,42.1,143.7,45.6|proj=tmerc lat_0=44 lon_0=142.25 k=0.9999 ellps=GRS80
6681|p|JGD2011 / Japan Plane Rectangular CS XIII|142.6,41.8,145.9,44.4|proj=tmerc lat_0=44 lon_0=144.25 k=0.9999 ellps=GRS80
6682|p|JGD2011 / Japan Plane Rectangular CS XIV|141.2,24.6,142.4,27.8|proj=tmerc lat_0=26 lon_0=142 k=0.9999 ellps=GRS80
6683|p|JGD2011 / Japan Plane Rectangular CS XV|126.6,26,128.4,27|proj=tmerc lat_0=26 lon_0=127.5 k=0.9999 ellps=GRS80
6684|p|JGD2011 / Japan Plane Rectangular CS XVI|122.8,23.9,125.6,25|proj=tmerc lat_0=26 lon_0=124 k=0.9999 ellps=GRS80
6685|p|JGD2011 / Japan Plane Rectangular CS XVII|131.1,24.4,131.4,26.1|proj=tmerc lat_0=26 lon_0=131 k=0.9999 ellps=GRS80
6686|p|JGD2011 / Japan Plane Rectangular CS XVIII|136,20.3,136.2,20.5|proj=tmerc lat_0=20 lon_0=136 k=0.9999 ellps=GRS80
6687|p|JGD2011 / Japan Plane Rectangular CS XIX|153.9,24.2,154.1,24.4|proj=tmerc lat_0=26 lon_0=154 k=0.9999 ellps=GRS80
6688|p|JGD2011 / UTM zone 51N|122.3,21.1,126,29.8|proj=utm zone=51 ellps=GRS80
6689|p|JGD2011 / UTM zone 52N|126,21.1,132,38.7|proj=utm zone=52 ellps=GRS80
6690|p|JGD2011 / UTM zone 53N|132,17,138,43.6|proj=utm zone=53 ellps=GRS80
6691|p|JGD2011 / UTM zone 54N|138,17.6,144,46.1|proj=utm zone=54 ellps=GRS80
6692|p|JGD2011 / UTM zone 55N|144,23,147.9,45.7|proj=utm zone=55 ellps=GRS80
6693|v|JSLD72 height|139.7,41.3,145.9,45.6|vunits=m
6694|v|JGD2000 (vertical) height|129.3,30.9,145.9,45.6|vunits=m
6695|v|JGD2011 (vertical) height|129.3,30.9,145.9,45.6|vunits=m
6696|x|JGD2000 + JGD2000 (vertical) height|129.3,30.9,145.9,45.6|4612+6694
6697|x|JGD2011 + JGD2011 (vertical) height|129.3,30.9,145.9,45.6|6668+6695
6700|x|Tokyo + JSLD72 height|139.7,41.3,145.9,45.6|4301+6693
6703|p|WGS 84 / TM 60 SW|-63.1,-56.3,-56.9,-47.6|proj=tmerc lon_0=-60 k=0.9996 x_0=500000 y_0=10000000 datum=WGS84
6704|c|RDN2008|5.9,34.7,19,47.1|proj=geocent ellps=GRS80
6705|h|RDN2008|5.9,34.7,19,47.1|proj=longlat ellps=GRS80
6706|g|RDN2008|5.9,34.7,19,47.1|proj=longlat ellps=GRS80
6707|p|RDN2008 / UTM zone 32N (N-E)|5.9,36.5,12,47.1|proj=utm zone=32 ellps=GRS80
6708|p|RDN2008 / UTM zone 33N (N-E)|12,34.7,18,47.1|proj=utm zone=33 ellps=GRS80
6709|p|RDN2008 / UTM zone 34N (N-E)|17.9,34.7,19,41.7|proj=utm zone=34 ellps=GRS80
6720|p|WGS 84 / CIG92|105.4,-10.7,105.8,-10.3|proj=tmerc lon_0=105.625 k=1.000024 x_0=50000 y_0=1300000 datum=WGS84
6721|p|GDA94 / CIG94|105.4,-10.7,105.8,-10.3|proj=tmerc lon_0=105.625 k=1.00002514 x_0=50000 y_0=1300000 ellps=GRS80
6722|p|WGS 84 / CKIG92|96.7,-12.3,97,-11.7|proj=tmerc lon_0=96.875 x_0=50000 y_0=1400000 datum=WGS84
6723|p|GDA94 / CKIG94|96.7,-12.3,97,-11.7|proj=tmerc lon_0=96.875 k=0.99999387 x_0=50000 y_0=1500000 ellps=GRS80
6736|p|GDA94 / MGA zone 46|93.4,-15.5,96.1,-8.5|proj=utm zone=46 south ellps=GRS80
6737|p|GDA94 / MGA zone 47|96,-15.6,100.4,-8.4|proj=utm zone=47 south ellps=GRS80
6738|p|GDA94 / MGA zone 59|168,-32.5,173.4,-25.6|proj=utm zone=59 south ellps=GRS80
6781|c|NAD83(CORS96)|167.6,14.9,-63.8,74.8|proj=geocent ellps=GRS80
6782|h|NAD83(CORS96)|167.6,14.9,-63.8,74.8|proj=longlat ellps=GRS80
6783|g|NAD83(CORS96)|167.6,14.9,-63.8,74.8|proj=longlat ellps=GRS80
6784|p|NAD83(CORS96) / Oregon Baker zone (m)|-118.2,44.6,-117.3,45.2|proj=tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=40000 ellps=GRS80
6785|p|NAD83(CORS96) / Oregon Baker zone (ft)|-118.2,44.6,-117.3,45.2|proj=tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=39999.99999984 ellps=GRS80 units=ft
6786|p|NAD83(2011) / Oregon Baker zone (m)|-118.2,44.6,-117.3,45.2|proj=tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=40000 ellps=GRS80
6787|p|NAD83(2011) / Oregon Baker zone (ft)|-118.2,44.6,-117.3,45.2|proj=tmerc lat_0=44.5 lon_0=-117.833333333333 k=1.00016 x_0=39999.99999984 ellps=GRS80 units=ft
6788|p|NAD83(CORS96) / Oregon Bend-Klamath Falls zone (m)|-122.5,41.8,-120.7,43.9|proj=tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=80000 ellps=GRS80
6789|p|NAD83(CORS96) / Oregon Bend-Klamath Falls zone (ft)|-122.5,41.8,-120.7,43.9|proj=tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=79999.99999968 ellps=GRS80 units=ft
6790|p|NAD83(2011) / Oregon Bend-Klamath Falls zone (m)|-122.5,41.8,-120.7,43.9|proj=tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=80000 ellps=GRS80
6791|p|NAD83(2011) / Oregon Bend-Klamath Falls zone (ft)|-122.5,41.8,-120.7,43.9|proj=tmerc lat_0=41.75 lon_0=-121.75 k=1.0002 x_0=79999.99999968 ellps=GRS80 units=ft
6792|p|NAD83(CORS96) / Oregon Bend-Redmond-Prineville zone (m)|-121.9,43.7,-119.7,45|proj=lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=80000 y_0=130000 ellps=GRS80
6793|p|NAD83(CORS96) / Oregon Bend-Redmond-Prineville zone (ft)|-121.9,43.7,-119.7,45|proj=lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=79999.99999968 y_0=130000.00001472 ellps=GRS80 units=ft
6794|p|NAD83(2011) / Oregon Bend-Redmond-Prineville zone (m)|-121.9,43.7,-119.7,45|proj=lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=80000 y_0=130000 ellps=GRS80
6795|p|NAD83(2011) / Oregon Bend-Redmond-Prineville zone (ft)|-121.9,43.7,-119.7,45|proj=lcc lat_1=44.6666666666667 lat_0=44.6666666666667 lon_0=-121.25 k_0=1.00012 x_0=79999.99999968 y_0=130000.00001472 ellps=GRS80 units=ft
6796|p|NAD83(CORS96) / Oregon Bend-Burns zone (m)|-121,43.3,-118.8,44.3|proj=lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=120000 y_0=60000 ellps=GRS80
6797|p|NAD83(CORS96) / Oregon Bend-Burns zone (ft)|-121,43.3,-118.8,44.3|proj=lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=119999.99999952 y_0=59999.99999976 ellps=GRS80 units=ft
6798|p|NAD83(2011) / Oregon Bend-Burns zone (m)|-121,43.3,-118.8,44.3|proj=lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=120000 y_0=60000 ellps=GRS80
6799|p|NAD83(2011) / Oregon Bend-Burns zone (ft)|-121,43.3,-118.8,44.3|proj=lcc lat_1=43.6666666666667 lat_0=43.6666666666667 lon_0=-119.75 k_0=1.0002 x_0=119999.99999952 y_0=59999.99999976 ellps=GRS80 units=ft
6800|p|NAD83(CORS96) / Oregon Canyonville-Grants Pass zone (m)|-123.9,42.4,-122.4,43.3|proj=tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=40000 ellps=GRS80
6801|p|NAD83(CORS96) / Oregon Canyonville-Grants Pass zone (ft)|-123.9,42.4,-122.4,43.3|proj=tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=39999.99999984 ellps=GRS80 units=ft
6802|p|NAD83(2011) / Oregon Canyonville-Grants Pass zone (m)|-123.9,42.4,-122.4,43.3|proj=tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=40000 ellps=GRS80
6803|p|NAD83(2011) / Oregon Canyonville-Grants Pass zone (ft)|-123.9,42.4,-122.4,43.3|proj=tmerc lat_0=42.5 lon_0=-123.333333333333 k=1.00007 x_0=39999.99999984 ellps=GRS80 units=ft
6804|p|NAD83(CORS96) / Oregon Columbia River East zone (m)|-122.1,45.4,-118.8,46.1|proj=lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000 y_0=30000 ellps=GRS80
6805|p|NAD83(CORS96) / Oregon Columbia River East zone (ft)|-122.1,45.4,-118.8,46.1|proj=lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000.00001464 y_0=30000.00001512 ellps=GRS80 units=ft
6806|p|NAD83(2011) / Oregon Columbia River East zone (m)|-122.1,45.4,-118.8,46.1|proj=lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000 y_0=30000 ellps=GRS80
6807|p|NAD83(2011) / Oregon Columbia River East zone (ft)|-122.1,45.4,-118.8,46.1|proj=lcc lat_1=45.6666666666667 lat_0=45.6666666666667 lon_0=-120.5 k_0=1.000008 x_0=150000.00001464 y_0=30000.00001512 ellps=GRS80 units=ft
6808|p|NAD83(CORS96) / Oregon Columbia River West zone (m)|-124.4,45.1,-121.4,46.6|proj=omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=295 gamma=295 x_0=7000000 y_0=-3000000 ellps=GRS80
6809|p|NAD83(CORS96) / Oregon Columbia River West zone (ft)|-124.4,45.1,-121.4,46.6|proj=omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=295 gamma=295 x_0=7000000.00000248 y_0=-2999999.999988 ellps=GRS80 units=ft
6810|p|NAD83(2011) / Oregon Columbia River West zone (m)|-124.4,45.1,-121.4,46.6|proj=omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=295 gamma=295 x_0=7000000 y_0=-3000000 ellps=GRS80
6811|p|NAD83(2011) / Oregon Columbia River West zone (ft)|-124.4,45.1,-121.4,46.6|proj=omerc no_uoff lat_0=45.9166666666667 lonc=-123 alpha=295 gamma=295 x_0=7000000.00000248 y_0=-2999999.999988 ellps=GRS80 units=ft
6812|p|NAD83(CORS96) / Oregon Cottage Grove-Canyonville zone (m)|-124,42.8,-122.4,43.9|proj=tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000 ellps=GRS80
6813|p|NAD83(CORS96) / Oregon Cottage Grove-Canyonville zone (ft)|-124,42.8,-122.4,43.9|proj=tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000.00001504 ellps=GRS80 units=ft
6814|p|NAD83(2011) / Oregon Cottage Grove-Canyonville zone (m)|-124,42.8,-122.4,43.9|proj=tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000 ellps=GRS80
6815|p|NAD83(2011) / Oregon Cottage Grove-Canyonville zone (ft)|-124,42.8,-122.4,43.9|proj=tmerc lat_0=42.8333333333333 lon_0=-123.333333333333 k=1.000023 x_0=50000.00001504 ellps=GRS80 units=ft
6816|p|NAD83(CORS96) / Oregon Dufur-Madras zone (m)|-122,44.6,-120.4,45.6|proj=tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=80000 ellps=GRS80
6817|p|NAD83(CORS96) / Oregon Dufur-Madras zone (ft)|-122,44.6,-120.4,45.6|proj=tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=79999.99999968 ellps=GRS80 units=ft
6818|p|NAD83(2011) / Oregon Dufur-Madras zone (m)|-122,44.6,-120.4,45.6|proj=tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=80000 ellps=GRS80
6819|p|NAD83(2011) / Oregon Dufur-Madras zone (ft)|-122,44.6,-120.4,45.6|proj=tmerc lat_0=44.5 lon_0=-121 k=1.00011 x_0=79999.99999968 ellps=GRS80 units=ft
6820|p|NAD83(CORS96) / Oregon Eugene zone (m)|-123.8,43.7,-122.1,44.8|proj=tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000 ellps=GRS80
6821|p|NAD83(CORS96) / Oregon Eugene zone (ft)|-123.8,43.7,-122.1,44.8|proj=tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000.00001504 ellps=GRS80 units=ft
6822|p|NAD83(2011) / Oregon Eugene zone (m)|-123.8,43.7,-122.1,44.8|proj=tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000 ellps=GRS80
6823|p|NAD83(2011) / Oregon Eugene zone (ft)|-123.8,43.7,-122.1,44.8|proj=tmerc lat_0=43.75 lon_0=-123.166666666667 k=1.000015 x_0=50000.00001504 ellps=GRS80 units=ft
6824|p|NAD83(CORS96) / Oregon Grants Pass-Ashland zone (m)|-124,41.8,-122.3,42.9|proj=tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000 ellps=GRS80
6825|p|NAD83(CORS96) / Oregon Grants Pass-Ashland zone (ft)|-124,41.8,-122.3,42.9|proj=tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000.00001504 ellps=GRS80 units=ft
6826|p|NAD83(2011) / Oregon Grants Pass-Ashland zone (m)|-124,41.8,-122.3,42.9|proj=tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000 ellps=GRS80
6827|p|NAD83(2011) / Oregon Grants Pass-Ashland zone (ft)|-124,41.8,-122.3,42.9|proj=tmerc lat_0=41.75 lon_0=-123.333333333333 k=1.000043 x_0=50000.00001504 ellps=GRS80 units=ft
6828|p|NAD83(CORS96) / Oregon Gresham-Warm Springs zone (m)|-122.5,45,-121.6,45.6|proj=tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000 ellps=GRS80
6829|p|NAD83(CORS96) / Oregon Gresham-Warm Springs zone (ft)|-122.5,45,-121.6,45.6|proj=tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000.0000152 ellps=GRS80 units=ft
6830|p|NAD83(2011) / Oregon Gresham-Warm Springs zone (m)|-122.5,45,-121.6,45.6|proj=tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000 ellps=GRS80
6831|p|NAD83(2011) / Oregon Gresham-Warm Springs zone (ft)|-122.5,45,-121.6,45.6|proj=tmerc lat_0=45 lon_0=-122.333333333333 k=1.00005 x_0=10000.0000152 ellps=GRS80 units=ft
6832|p|NAD83(CORS96) / Oregon La Grande zone (m)|-118.2,45.1,-117.1,45.8|proj=tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=40000 ellps=GRS80
6833|p|NAD83(CORS96) / Oregon La Grande zone (ft)|-118.2,45.1,-117.1,45.8|proj=tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=39999.99999984 ellps=GRS80 units=ft
6834|p|NAD83(2011) / Oregon La Grande zone (m)|-118.2,45.1,-117.1,45.8|proj=tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=40000 ellps=GRS80
6835|p|NAD83(2011) / Oregon La Grande zone (ft)|-118.2,45.1,-117.1,45.8|proj=tmerc lat_0=45 lon_0=-118 k=1.00013 x_0=39999.99999984 ellps=GRS80 units=ft
6836|p|NAD83(CORS96) / Oregon Ontario zone (m)|-117.9,43.4,-116.7,44.7|proj=tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=80000 ellps=GRS80
6837|p|NAD83(CORS96) / Oregon Ontario zone (ft)|-117.9,43.4,-116.7,44.7|proj=tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=79999.99999968 ellps=GRS80 units=ft
6838|p|NAD83(2011) / Oregon Ontario zone (m)|-117.9,43.4,-116.7,44.7|proj=tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=80000 ellps=GRS80
6839|p|NAD83(2011) / Oregon Ontario zone (ft)|-117.9,43.4,-116.7,44.7|proj=tmerc lat_0=43.25 lon_0=-117 k=1.0001 x_0=79999.99999968 ellps=GRS80 units=ft
6840|p|NAD83(CORS96) / Oregon Coast zone (m)|-124.9,41.8,-123.3,46.4|proj=omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 x_0=-300000 y_0=-4600000 ellps=GRS80
6841|p|NAD83(CORS96) / Oregon Coast zone (ft)|-124.9,41.8,-123.3,46.4|proj=omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 x_0=-299999.9999988 y_0=-4600000.00001208 ellps=GRS80 units=ft
6842|p|NAD83(2011) / Oregon Coast zone (m)|-124.9,41.8,-123.3,46.4|proj=omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 x_0=-300000 y_0=-4600000 ellps=GRS80
6843|p|NAD83(2011) / Oregon Coast zone (ft)|-124.9,41.8,-123.3,46.4|proj=omerc no_uoff lat_0=44.75 lonc=-124.05 alpha=5 gamma=5 x_0=-299999.9999988 y_0=-4600000.00001208 ellps=GRS80 units=ft
6844|p|NAD83(CORS96) / Oregon Pendleton zone (m)|-119.4,45.4,-118.1,46.1|proj=tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=60000 ellps=GRS80
6845|p|NAD83(CORS96) / Oregon Pendleton zone (ft)|-119.4,45.4,-118.1,46.1|proj=tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=59999.99999976 ellps=GRS80 units=ft
6846|p|NAD83(2011) / Oregon Pendleton zone (m)|-119.4,45.4,-118.1,46.1|proj=tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=60000 ellps=GRS80
6847|p|NAD83(2011) / Oregon Pendleton zone (ft)|-119.4,45.4,-118.1,46.1|proj=tmerc lat_0=45.25 lon_0=-119.166666666667 k=1.000045 x_0=59999.99999976 ellps=GRS80 units=ft
6848|p|NAD83(CORS96) / Oregon Pendleton-La Grande zone (m)|-118.7,45.1,-118,45.7|proj=tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000 ellps=GRS80
6849|p|NAD83(CORS96) / Oregon Pendleton-La Grande zone (ft)|-118.7,45.1,-118,45.7|proj=tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000.00001512 ellps=GRS80 units=ft
6850|p|NAD83(2011) / Oregon Pendleton-La Grande zone (m)|-118.7,45.1,-118,45.7|proj=tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000 ellps=GRS80
6851|p|NAD83(2011) / Oregon Pendleton-La Grande zone (ft)|-118.7,45.1,-118,45.7|proj=tmerc lat_0=45.0833333333333 lon_0=-118.333333333333 k=1.000175 x_0=30000.00001512 ellps=GRS80 units=ft
6852|p|NAD83(CORS96) / Oregon Portland zone (m)|-123.6,45.2,-122.1,46.1|proj=lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=100000 y_0=50000 ellps=GRS80
6853|p|NAD83(CORS96) / Oregon Portland zone (ft)|-123.6,45.2,-122.1,46.1|proj=lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=99999.9999996 y_0=50000.00001504 ellps=GRS80 units=ft
6854|p|NAD83(2011) / Oregon Portland zone (m)|-123.6,45.2,-122.1,46.1|proj=lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=100000 y_0=50000 ellps=GRS80
6855|p|NAD83(2011) / Oregon Portland zone (ft)|-123.6,45.2,-122.1,46.1|proj=lcc lat_1=45.5 lat_0=45.5 lon_0=-122.75 k_0=1.000002 x_0=99999.9999996 y_0=50000.00001504 ellps=GRS80 units=ft
6856|p|NAD83(CORS96) / Oregon Salem zone (m)|-123.8,44.3,-121.8,45.3|proj=tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000 ellps=GRS80
6857|p|NAD83(CORS96) / Oregon Salem zone (ft)|-123.8,44.3,-121.8,45.3|proj=tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000.00001504 ellps=GRS80 units=ft
6858|p|NAD83(2011) / Oregon Salem zone (m)|-123.8,44.3,-121.8,45.3|proj=tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000 ellps=GRS80
6859|p|NAD83(2011) / Oregon Salem zone (ft)|-123.8,44.3,-121.8,45.3|proj=tmerc lat_0=44.3333333333333 lon_0=-123.083333333333 k=1.00001 x_0=50000.00001504 ellps=GRS80 units=ft
6860|p|NAD83(CORS96) / Oregon Santiam Pass zone (m)|-122.6,44.1,-121.6,44.7|proj=tmerc lat_0=44.0833333333333 lon_0=-122.5 k=1.000155 ellps=GRS80
6861|p|NAD83(CORS96) / Oregon Santiam Pass zone (ft)|-122.6,44.1,-121.6,44.7|proj=tmerc lat_0=44.0833333333333 lon_0=-122.5 k=1.000155 ellps=GRS80 units=ft
6862|p|NAD83(2011) / Oregon Santiam Pass zone (m)|-122.6,44.1,-121.6,44.7|proj=tmerc lat_0=44.0833333333333 lon_0=-122.5 k=1.000155 ellps=GRS80
6863|p|NAD83(2011) / Oregon Santiam Pass zone (ft)|-122.6,44.1,-121.6,44.7|proj=tmerc lat_0=44.0833333333333 lon_0=-122.5 k=1.000155 ellps=GRS80 units=ft
6867|p|NAD83(CORS96) / Oregon LCC (m)|-124.6,41.9,-116.4,46.3|proj=lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=400000 ellps=GRS80
6868|p|NAD83(CORS96) / Oregon GIC Lambert (ft)|-124.6,41.9,-116.4,46.3|proj=lcc lat_0=41.75 lon_0=-120.5 lat_1=43 lat_2=45.5 x_0=399999.9999984 ellps=GRS80 units=ft
6870|p|ETRS89 / Albania TM 2010|19.2,39.6,21.1,42.7|proj=tmerc lon_0=20 x_0=500000 ellps=GRS80
6875|p|RDN2008 / Italy zone (N-E)|5.9,34.7,19,47.1|proj=tmerc lon_0=12 k=0.9985 x_0=7000000 ellps=GRS80
6876|p|RDN2008 / Zone 12 (N-E)|5.9,34.7,19,47.1|proj=tmerc lon_0=12 x_0=3000000 ellps=GRS80
6879|p|NAD83(2011) / Wisconsin Central|-92.9,43.9,-86.2,45.8|proj=lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 ellps=GRS80
6880|p|NAD83(2011) / Nebraska (ftUS)|-104.1,39.9,-95.3,43.1|proj=lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 ellps=GRS80 units=us-ft
6881|g|Aden 1925|43.3,12.5,53.2,19|proj=longlat a=6378249.145 rf=293.465 towgs84=-24,-203,268,0,0,0,0
6882|g|Bekaa Valley 1920|35,33,36.7,34.7|proj=longlat a=6378249.145 rf=293.465 towgs84=-183,-15,273,0,0,0,0
6883|g|Bioko|8.3,3.1,9.1,3.9|proj=longlat ellps=intl towgs84=-235,-110,393,0,0,0,0
6884|p|NAD83(CORS96) / Oregon North|-124.2,43.9,-116.4,46.3|proj=lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 ellps=GRS80
6885|p|NAD83(CORS96) / Oregon North (ft)|-124.2,43.9,-116.4,46.3|proj=lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000.0001424 ellps=GRS80 units=ft
6886|p|NAD83(CORS96) / Oregon South|-124.6,41.9,-116.9,44.6|proj=lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 ellps=GRS80
6887|p|NAD83(CORS96) / Oregon South (ft)|-124.6,41.9,-116.9,44.6|proj=lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000.0001464 ellps=GRS80 units=ft
6892|g|South East Island 1943|55.1,-4.9,56.1,-3.6|proj=longlat a=6378249.145 rf=293.465 towgs84=-76.269,-16.683,68.562,-6.275,10.536,-4.286,-13.686
6893|x|WGS 84 / World Mercator + EGM2008 height|-180,-90,180,90|3395+3855
6894|g|Gambia|-16.9,13,-13.7,13.9|proj=longlat a=6378249.145 rf=293.465 towgs84=-63,176,185,0,0,0,0
6915|p|South East Island 1943 / UTM zone 40N|55.1,-4.9,56.1,-3.6|proj=utm zone=40 a=6378249.145 rf=293.465 towgs84=-76.269,-16.683,68.562,-6.275,10.536,-4.286,-13.686
6916|v|SHD height|103.5,1.1,104.1,1.5|vunits=m
6917|x|SVY21 + SHD height|103.5,1.1,104.1,1.5|4757+6916
6922|p|NAD83 / Kansas LCC|-102.1,36.9,-94.5,40.1|proj=lcc lat_0=36 lon_0=-98.25 lat_1=39.5 lat_2=37.5 x_0=400000 ellps=GRS80
6923|p|NAD83 / Kansas LCC (ftUS)|-102.1,36.9,-94.5,40.1|proj=lcc lat_0=36 lon_0=-98.25 lat_1=39.5 lat_2=37.5 x_0=399999.99998984 ellps=GRS80 units=us-ft
6924|p|NAD83(2011) / Kansas LCC|-102.1,36.9,-94.5,40.1|proj=lcc lat_0=36 lon_0=-98.25 lat_1=39.5 lat_2=37.5 x_0=400000 ellps=GRS80
6925|p|NAD83(2011) / Kansas LCC (ftUS)|-102.1,36.9,-94.5,40.1|proj=lcc lat_0=36 lon_0=-98.25 lat_1=39.5 lat_2=37.5 x_0=399999.99998984 ellps=GRS80 units=us-ft
6927|x|SVY21 / Singapore TM + SHD height|103.5,1.1,104.1,1.5|3414+6916
6934|c|IGS08|-180,-90,180,90|proj=geocent ellps=GRS80
6962|p|ETRS89 / Albania LCC 2010|19.2,39.6,21.1,42.7|proj=lcc lat_0=41 lon_0=20 lat_1=39 lat_2=43 ellps=GRS80
6966|p|NAD27 / Michigan North|-90.5,45,-83.4,48.4|proj=lcc lat_0=44.7833333333333 lon_0=-87 lat_1=45.4833333333333 lat_2=47.0833333333333 x_0=609601.219202438 k_0=1.0000382 ellps=clrk66 units=us-ft towgs84=-8,160,176
6981|c|IG05 Intermediate CRS|34.1,29.4,35.7,33.3|proj=geocent ellps=GRS80
6982|h|IG05 Intermediate CRS|34.1,29.4,35.7,33.3|proj=longlat ellps=GRS80
6983|g|IG05 Intermediate CRS|34.1,29.4,35.7,33.3|proj=longlat ellps=GRS80
6984|p|Israeli Grid 05|34.1,29.4,35.7,33.3|proj=tmerc lat_0=31.7343936111111 lon_0=35.2045169444444 k=1.0000067 x_0=219529.584 y_0=626907.39 ellps=GRS80
6988|c|IG05/12 Intermediate CRS|34.1,29.4,35.7,33.3|proj=geocent ellps=GRS80
6989|h|IG05/12 Intermediate CRS|34.1,29.4,35.7,33.3|proj=longlat ellps=GRS80
6990|g|IG05/12 Intermediate CRS|34.1,29.4,35.7,33.3|proj=longlat ellps=GRS80 towgs84=23.772,17.49,17.859,-0.3132,-1.85274,1.67299,-5.4262
6991|p|Israeli Grid 05/12|34.1,29.4,35.7,33.3|proj=tmerc lat_0=31.7343936111111 lon_0=35.2045169444444 k=1.0000067 x_0=219529.584 y_0=626907.39 ellps=GRS80 towgs84=23.772,17.49,17.859,-0.3132,-1.85274,1.67299,-5.4262
7005|p|Nahrwan 1934 / UTM zone 37N|38.7,31.1,42,36.8|proj=utm zone=37 a=6378249.145 rf=293.465 towgs84=-242.2,-144.9,370.3,0,0,0,0
7006|p|Nahrwan 1934 / UTM zone 38N|42,29,48,37.4|proj=utm zone=38 a=6378249.145 rf=293.465 towgs84=-242.2,-144.9,370.3,0,0,0,0
7007|p|Nahrwan 1934 / UTM zone 39N|48,29.6,48.8,31|proj=utm zone=39 a=6378249.145 rf=293.465 towgs84=-242.2,-144.9,370.3,0,0,0,0
7034|h|RGSPM06 (lon-lat)|-57.1,43.4,-55.9,47.4|proj=longlat ellps=GRS80
7035|g|RGSPM06 (lon-lat)|-57.1,43.4,-55.9,47.4|proj=longlat ellps=GRS80
7036|h|RGR92 (lon-lat)|51.8,-24.8,58.3,-18.2|proj=longlat ellps=GRS80
7037|g|RGR92 (lon-lat)|51.8,-24.8,58.3,-18.2|proj=longlat ellps=GRS80
7038|h|RGM04 (lon-lat)|43.6,-14.5,46.7,-11.3|proj=longlat ellps=GRS80
7039|g|RGM04 (lon-lat)|43.6,-14.5,46.7,-11.3|proj=longlat ellps=GRS80
7040|h|RGFG95 (lon-lat)|-54.7,2.1,-49.4,8.9|proj=longlat ellps=GRS80
7041|g|RGFG95 (lon-lat)|-54.7,2.1,-49.4,8.9|proj=longlat ellps=GRS80
7042|h|RGF93 v1 (lon-lat)|-9.9,41.1,10.4,51.6|proj=longlat ellps=GRS80
7057|p|NAD83(2011) / IaRCS zone 1|-96.6,42.9,-93.9,43.6|proj=lcc lat_1=43.2 lat_0=43.2 lon_0=-95.25 k_0=1.000052 x_0=3505207.01041402 y_0=2926085.8521717 ellps=GRS80 units=us-ft
7058|p|NAD83(2011) / IaRCS zone 2|-94,42.9,-91.6,43.6|proj=lcc lat_1=43.1666666666667 lat_0=43.1666666666667 lon_0=-92.75 k_0=1.000043 x_0=3810007.62001524 y_0=2987045.97409195 ellps=GRS80 units=us-ft
7059|p|NAD83(2011) / IaRCS zone 3|-91.7,42.2,-90.8,43.6|proj=tmerc lat_0=40.25 lon_0=-91.2 k=1.000035 x_0=4114808.22961646 y_0=2529845.05969012 ellps=GRS80 units=us-ft
7060|p|NAD83(2011) / IaRCS zone 4|-96.7,42.2,-93,43|proj=lcc lat_1=42.5333333333333 lat_0=42.5333333333333 lon_0=-94.8333333333333 k_0=1.000045 x_0=4419608.83921768 y_0=2621285.24257048 ellps=GRS80 units=us-ft
7061|p|NAD83(2011) / IaRCS zone 5|-93.1,42.2,-91.5,43.1|proj=lcc lat_1=42.65 lat_0=42.65 lon_0=-92.25 k_0=1.000032 x_0=4724409.4488189 y_0=2712725.42545085 ellps=GRS80 units=us-ft
7062|p|NAD83(2011) / IaRCS zone 6|-96.4,40.5,-95,42.3|proj=tmerc lat_0=40.25 lon_0=-95.7333333333333 k=1.000039 x_0=5029210.05842011 y_0=2011684.02336805 ellps=GRS80 units=us-ft
7063|p|NAD83(2011) / IaRCS zone 7|-95.2,41.1,-94.1,42.3|proj=tmerc lat_0=40.25 lon_0=-94.6333333333333 k=1.000045 x_0=5334010.66802133 y_0=2072644.14528829 ellps=GRS80 units=us-ft
7064|p|NAD83(2011) / IaRCS zone 8|-94.3,41.1,-93.2,42.3|proj=tmerc lat_0=40.25 lon_0=-93.7166666666667 k=1.000033 x_0=5638811.27762255 y_0=2133604.26720853 ellps=GRS80 units=us-ft
7065|p|NAD83(2011) / IaRCS zone 9|-93.4,41.1,-92.2,42.3|proj=tmerc lat_0=40.25 lon_0=-92.8166666666667 k=1.000027 x_0=5943611.88722377 y_0=2194564.38912878 ellps=GRS80 units=us-ft
7066|p|NAD83(2011) / IaRCS zone 10|-92.4,41.4,-90.8,42.3|proj=lcc lat_1=41.8333333333333 lat_0=41.8333333333333 lon_0=-91.6666666666667 k_0=1.00002 x_0=6248412.49682499 y_0=2438404.87680975 ellps=GRS80 units=us-ft
7067|p|NAD83(2011) / IaRCS zone 11|-91.2,41.4,-90.1,42.7|proj=tmerc lat_0=40.25 lon_0=-90.5333333333333 k=1.000027 x_0=6553213.10642621 y_0=2316484.63296926 ellps=GRS80 units=us-ft
7068|p|NAD83(2011) / IaRCS zone 12|-95.4,40.5,-92.1,41.2|proj=lcc lat_1=40.9166666666667 lat_0=40.9166666666667 lon_0=-93.75 k_0=1.000037 x_0=6858013.71602743 y_0=1889763.77952756 ellps=GRS80 units=us-ft
7069|p|NAD83(2011) / IaRCS zone 13|-92.5,40.5,-91.4,41.6|proj=tmerc lat_0=40.25 lon_0=-91.9166666666667 k=1.00002 x_0=7162814.32562865 y_0=1950723.9014478 ellps=GRS80 units=us-ft
7070|p|NAD83(2011) / IaRCS zone 14|-91.8,40.3,-90.7,41.6|proj=tmerc lat_0=40.25 lon_0=-91.25 k=1.000018 x_0=7467614.93522987 y_0=1889763.77952756 ellps=GRS80 units=us-ft
7071|c|RGTAAF07|37.9,-67.2,142,-20.9|proj=geocent ellps=GRS80
7072|h|RGTAAF07|37.9,-67.2,142,-20.9|proj=longlat ellps=GRS80
7073|g|RGTAAF07|37.9,-67.2,142,-20.9|proj=longlat ellps=GRS80
7074|p|RGTAAF07 / UTM zone 37S|37.9,-25.7,41.9,-20.9|proj=utm zone=37 south ellps=GRS80
7075|p|RGTAAF07 / UTM zone 38S|45.3,-49.4,48.1,-43.1|proj=utm zone=38 south ellps=GRS80
7076|p|RGTAAF07 / UTM zone 39S|48,-49.9,54.1,-42.6|proj=utm zone=39 south ellps=GRS80
7077|p|RGTAAF07 / UTM zone 40S|54,-49.7,57.2,-43.3|proj=utm zone=40 south ellps=GRS80
7078|p|RGTAAF07 / UTM zone 41S|62.9,-53.1,66,-45.7|proj=utm zone=41 south ellps=GRS80
7079|p|RGTAAF07 / UTM zone 42S|66,-53.3,72.1,-45.1|proj=utm zone=42 south ellps=GRS80
7080|p|RGTAAF07 / UTM zone 43S|72,-51.2,78.1,-34.4|proj=utm zone=43 south ellps=GRS80
7081|p|RGTAAF07 / UTM zone 44S|78,-42.1,81.9,-34.5|proj=utm zone=44 south ellps=GRS80
7084|g|RGF93 v1 (lon-lat)|-9.9,41.1,10.4,51.6|proj=longlat ellps=GRS80
7085|h|RGAF09 (lon-lat)|-63.7,14,-57.5,18.6|proj=longlat ellps=GRS80
7086|g|RGAF09 (lon-lat)|-63.7,14,-57.5,18.6|proj=longlat ellps=GRS80
7087|h|RGTAAF07 (lon-lat)|37.9,-67.2,142,-20.9|proj=longlat ellps=GRS80
7109|p|NAD83(2011) / RMTCRS St Mary (m)|-114,48.5,-113,49.1|proj=tmerc lat_0=48.5 lon_0=-112.5 k=1.00016 x_0=150000 ellps=GRS80
7110|p|NAD83(2011) / RMTCRS Blackfeet (m)|-113.9,48,-112,49.1|proj=tmerc lat_0=48 lon_0=-112.5 k=1.00019 x_0=100000 ellps=GRS80
7111|p|NAD83(2011) / RMTCRS Milk River (m)|-112.5,47.7,-108.7,49.1|proj=lcc lat_1=48.5 lat_0=48.5 lon_0=-111 k_0=1.000145 x_0=150000 y_0=200000 ellps=GRS80
7112|p|NAD83(2011) / RMTCRS Fort Belknap (m)|-110.9,47.7,-106.9,49.1|proj=lcc lat_1=48.5 lat_0=48.5 lon_0=-108.5 k_0=1.00012 x_0=200000 y_0=150000 ellps=GRS80
7113|p|NAD83(2011) / RMTCRS Fort Peck Assiniboine (m)|-107.6,48,-104.7,48.9|proj=lcc lat_1=48.3333333333333 lat_0=48.3333333333333 lon_0=-105.5 k_0=1.00012 x_0=200000 y_0=100000 ellps=GRS80
7114|p|NAD83(2011) / RMTCRS Fort Peck Sioux (m)|-107.8,47.7,-104,49.1|proj=lcc lat_1=48.3333333333333 lat_0=48.3333333333333 lon_0=-105.5 k_0=1.00009 x_0=100000 y_0=50000 ellps=GRS80
7115|p|NAD83(2011) / RMTCRS Crow (m)|-108.9,44.9,-106.6,46.1|proj=tmerc lat_0=44.75 lon_0=-107.75 k=1.000148 x_0=200000 ellps=GRS80
7116|p|NAD83(2011) / RMTCRS Bobcat (m)|-112.4,45.3,-110.7,46.6|proj=lcc lat_1=46.25 lat_0=46.25 lon_0=-111.25 k_0=1.000185 x_0=100000 y_0=100000 ellps=GRS80
7117|p|NAD83(2011) / RMTCRS Billings (m)|-109.5,44.9,-107.9,47.5|proj=lcc lat_1=45.7833333333333 lat_0=45.7833333333333 lon_0=-108.416666666667 k_0=1.0001515 x_0=200000 y_0=50000 ellps=GRS80
7118|p|NAD83(2011) / RMTCRS Wind River (m)|-109.5,42.6,-107.9,43.9|proj=tmerc lat_0=42.6666666666667 lon_0=-108.333333333333 k=1.00024 x_0=100000 ellps=GRS80
7119|p|NAD83(2011) / RMTCRS St Mary (ft)|-114,48.5,-113,49.1|proj=tmerc lat_0=48.5 lon_0=-112.5 k=1.00016 x_0=150000.00001464 ellps=GRS80 units=ft
7120|p|NAD83(2011) / RMTCRS Blackfeet (ft)|-113.9,48,-112,49.1|proj=tmerc lat_0=48 lon_0=-112.5 k=1.00019 x_0=99999.9999996 ellps=GRS80 units=ft
7121|p|NAD83(2011) / RMTCRS Milk River (ft)|-112.5,47.7,-108.7,49.1|proj=lcc lat_1=48.5 lat_0=48.5 lon_0=-111 k_0=1.000145 x_0=150000.00001464 y_0=199999.9999992 ellps=GRS80 units=ft
7122|p|NAD83(2011) / RMTCRS Fort Belknap (ft)|-110.9,47.7,-106.9,49.1|proj=lcc lat_1=48.5 lat_0=48.5 lon_0=-108.5 k_0=1.00012 x_0=199999.9999992 y_0=150000.00001464 ellps=GRS80 units=ft
7123|p|NAD83(2011) / RMTCRS Fort Peck Assiniboine (ft)|-107.6,48,-104.7,48.9|proj=lcc lat_1=48.3333333333333 lat_0=48.3333333333333 lon_0=-105.5 k_0=1.00012 x_0=199999.9999992 y_0=99999.9999996 ellps=GRS80 units=ft
7124|p|NAD83(2011) / RMTCRS Fort Peck Sioux (ft)|-107.8,47.7,-104,49.1|proj=lcc lat_1=48.3333333333333 lat_0=48.3333333333333 lon_0=-105.5 k_0=1.00009 x_0=99999.9999996 y_0=49999.99971024 ellps=GRS80 units=ft
7125|p|NAD83(2011) / RMTCRS Crow (ft)|-108.9,44.9,-106.6,46.1|proj=tmerc lat_0=44.75 lon_0=-107.75 k=1.000148 x_0=199999.9999992 ellps=GRS80 units=ft
7126|p|NAD83(2011) / RMTCRS Bobcat (ft)|-112.4,45.3,-110.7,46.6|proj=lcc lat_1=46.25 lat_0=46.25 lon_0=-111.25 k_0=1.000185 x_0=99999.9999996 y_0=99999.9999996 ellps=GRS80 units=ft
7127|p|NAD83(2011) / RMTCRS Billings (ft)|-109.5,44.9,-107.9,47.5|proj=lcc lat_1=45.7833333333333 lat_0=45.7833333333333 lon_0=-108.416666666667 k_0=1.0001515 x_0=199999.9999992 y_0=50000.00001504 ellps=GRS80 units=ft
7128|p|NAD83(2011) / RMTCRS Wind River (ftUS)|-109.5,42.6,-107.9,43.9|proj=tmerc lat_0=42.6666666666667 lon_0=-108.333333333333 k=1.00024 x_0=99999.9999898399 ellps=GRS80 units=us-ft
7131|p|NAD83(2011) / San Francisco CS13|-123.6,36.8,-121.2,38.9|proj=tmerc lat_0=37.75 lon_0=-122.45 k=1.000007 x_0=48000 y_0=24000 ellps=GRS80
7132|p|NAD83(2011) / San Francisco CS13 (ftUS)|-123.6,36.8,-121.2,38.9|proj=tmerc lat_0=37.75 lon_0=-122.45 k=1.000007 x_0=48000 y_0=24000 ellps=GRS80 units=us-ft
7133|g|RGTAAF07 (lon-lat)|37.9,-67.2,142,-20.9|proj=longlat ellps=GRS80
7134|c|IGD05|32.9,29.4,35.7,33.6|proj=geocent ellps=WGS84
7135|h|IGD05|32.9,29.4,35.7,33.6|proj=longlat ellps=WGS84
7136|g|IGD05|32.9,29.4,35.7,33.6|proj=longlat ellps=WGS84
7137|c|IGD05/12|32.9,29.4,35.7,33.6|proj=geocent ellps=WGS84
7138|h|IGD05/12|32.9,29.4,35.7,33.6|proj=longlat ellps=WGS84
7139|g|IGD05/12|32.9,29.4,35.7,33.6|proj=longlat ellps=WGS84
7257|p|NAD83(2011) / InGCS Adams (m)|-85.1,40.5,-84.8,41|proj=tmerc lat_0=40.55 lon_0=-84.95 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80
7258|p|NAD83(2011) / InGCS Adams (ftUS)|-85.1,40.5,-84.8,41|proj=tmerc lat_0=40.55 lon_0=-84.95 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7259|p|NAD83(2011) / InGCS Allen (m)|-85.4,40.9,-84.8,41.3|proj=tmerc lat_0=40.9 lon_0=-85.05 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80
7260|p|NAD83(2011) / InGCS Allen (ftUS)|-85.4,40.9,-84.8,41.3|proj=tmerc lat_0=40.9 lon_0=-85.05 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7261|p|NAD83(2011) / InGCS Bartholomew (m)|-86.1,39,-85.6,39.4|proj=tmerc lat_0=39 lon_0=-85.85 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80
7262|p|NAD83(2011) / InGCS Bartholomew (ftUS)|-86.1,39,-85.6,39.4|proj=tmerc lat_0=39 lon_0=-85.85 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7263|p|NAD83(2011) / InGCS Benton (m)|-87.6,40.4,-87,40.8|proj=tmerc lat_0=40.45 lon_0=-87.3 k=1.000029 x_0=240000 y_0=36000 ellps=GRS80
7264|p|NAD83(2011) / InGCS Benton (ftUS)|-87.6,40.4,-87,40.8|proj=tmerc lat_0=40.45 lon_0=-87.3 k=1.000029 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7265|p|NAD83(2011) / InGCS Blackford-Delaware (m)|-85.6,40,-85.2,40.6|proj=tmerc lat_0=40.05 lon_0=-85.4 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80
7266|p|NAD83(2011) / InGCS Blackford-Delaware (ftUS)|-85.6,40,-85.2,40.6|proj=tmerc lat_0=40.05 lon_0=-85.4 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7267|p|NAD83(2011) / InGCS Boone-Hendricks (m)|-86.7,39.6,-86.2,40.2|proj=tmerc lat_0=39.6 lon_0=-86.5 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80
7268|p|NAD83(2011) / InGCS Boone-Hendricks (ftUS)|-86.7,39.6,-86.2,40.2|proj=tmerc lat_0=39.6 lon_0=-86.5 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7269|p|NAD83(2011) / InGCS Brown (m)|-86.4,39,-86,39.4|proj=tmerc lat_0=39 lon_0=-86.3 k=1.00003 x_0=240000 y_0=36000 ellps=GRS80
7270|p|NAD83(2011) / InGCS Brown (ftUS)|-86.4,39,-86,39.4|proj=tmerc lat_0=39 lon_0=-86.3 k=1.00003 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7271|p|NAD83(2011) / InGCS Carroll (m)|-86.8,40.4,-86.3,40.8|proj=tmerc lat_0=40.4 lon_0=-86.65 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80
7272|p|NAD83(2011) / InGCS Carroll (ftUS)|-86.8,40.4,-86.3,40.8|proj=tmerc lat_0=40.4 lon_0=-86.65 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7273|p|NAD83(2011) / InGCS Cass (m)|-86.6,40.5,-86.1,41|proj=tmerc lat_0=40.55 lon_0=-86.4 k=1.000028 x_0=240000 y_0=36000 ellps=GRS80
7274|p|NAD83(2011) / InGCS Cass (ftUS)|-86.6,40.5,-86.1,41|proj=tmerc lat_0=40.55 lon_0=-86.4 k=1.000028 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7275|p|NAD83(2011) / InGCS Clark-Floyd-Scott (m)|-86.1,38.1,-85.4,38.9|proj=tmerc lat_0=38.15 lon_0=-85.6 k=1.000021 x_0=240000 y_0=36000 ellps=GRS80
7276|p|NAD83(2011) / InGCS Clark-Floyd-Scott (ftUS)|-86.1,38.1,-85.4,38.9|proj=tmerc lat_0=38.15 lon_0=-85.6 k=1.000021 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7277|p|NAD83(2011) / InGCS Clay (m)|-87.3,39.1,-86.9,39.7|proj=tmerc lat_0=39.15 lon_0=-87.15 k=1.000024 x_0=240000 y_0=36000 ellps=GRS80
7278|p|NAD83(2011) / InGCS Clay (ftUS)|-87.3,39.1,-86.9,39.7|proj=tmerc lat_0=39.15 lon_0=-87.15 k=1.000024 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7279|p|NAD83(2011) / InGCS Clinton (m)|-86.7,40.1,-86.2,40.5|proj=tmerc lat_0=40.15 lon_0=-86.6 k=1.000032 x_0=240000 y_0=36000 ellps=GRS80
7280|p|NAD83(2011) / InGCS Clinton (ftUS)|-86.7,40.1,-86.2,40.5|proj=tmerc lat_0=40.15 lon_0=-86.6 k=1.000032 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7281|p|NAD83(2011) / InGCS Crawford-Lawrence-Orange (m)|-86.7,38.1,-86.2,39|proj=tmerc lat_0=38.1 lon_0=-86.5 k=1.000025 x_0=240000 y_0=36000 ellps=GRS80
7282|p|NAD83(2011) / InGCS Crawford-Lawrence-Orange (ftUS)|-86.7,38.1,-86.2,39|proj=tmerc lat_0=38.1 lon_0=-86.5 k=1.000025 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7283|p|NAD83(2011) / InGCS Daviess-Greene (m)|-87.3,38.4,-86.6,39.2|proj=tmerc lat_0=38.45 lon_0=-87.1 k=1.000018 x_0=240000 y_0=36000 ellps=GRS80
7284|p|NAD83(2011) / InGCS Daviess-Greene (ftUS)|-87.3,38.4,-86.6,39.2|proj=tmerc lat_0=38.45 lon_0=-87.1 k=1.000018 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7285|p|NAD83(2011) / InGCS Dearborn-Ohio-Switzerland (m)|-85.3,38.6,-84.7,39.4|proj=tmerc lat_0=38.65 lon_0=-84.9 k=1.000029 x_0=240000 y_0=36000 ellps=GRS80
7286|p|NAD83(2011) / InGCS Dearborn-Ohio-Switzerland (ftUS)|-85.3,38.6,-84.7,39.4|proj=tmerc lat_0=38.65 lon_0=-84.9 k=1.000029 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7287|p|NAD83(2011) / InGCS Decatur-Rush (m)|-85.7,39.1,-85.2,39.8|proj=tmerc lat_0=39.1 lon_0=-85.65 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80
7288|p|NAD83(2011) / InGCS Decatur-Rush (ftUS)|-85.7,39.1,-85.2,39.8|proj=tmerc lat_0=39.1 lon_0=-85.65 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7289|p|NAD83(2011) / InGCS DeKalb (m)|-85.2,41.2,-84.8,41.6|proj=tmerc lat_0=41.25 lon_0=-84.95 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80
7290|p|NAD83(2011) / InGCS DeKalb (ftUS)|-85.2,41.2,-84.8,41.6|proj=tmerc lat_0=41.25 lon_0=-84.95 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7291|p|NAD83(2011) / InGCS Dubois-Martin (m)|-87.1,38.2,-86.6,39|proj=tmerc lat_0=38.2 lon_0=-86.95 k=1.00002 x_0=240000 y_0=36000 ellps=GRS80
7292|p|NAD83(2011) / InGCS Dubois-Martin (ftUS)|-87.1,38.2,-86.6,39|proj=tmerc lat_0=38.2 lon_0=-86.95 k=1.00002 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7293|p|NAD83(2011) / InGCS Elkhart-Kosciusko-Wabash (m)|-86.1,40.6,-85.6,41.8|proj=tmerc lat_0=40.65 lon_0=-85.85 k=1.000033 x_0=240000 y_0=36000 ellps=GRS80
7294|p|NAD83(2011) / InGCS Elkhart-Kosciusko-Wabash (ftUS)|-86.1,40.6,-85.6,41.8|proj=tmerc lat_0=40.65 lon_0=-85.85 k=1.000033 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7295|p|NAD83(2011) / InGCS Fayette-Franklin-Union (m)|-85.4,39.2,-84.8,39.8|proj=tmerc lat_0=39.25 lon_0=-85.05 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80
7296|p|NAD83(2011) / InGCS Fayette-Franklin-Union (ftUS)|-85.4,39.2,-84.8,39.8|proj=tmerc lat_0=39.25 lon_0=-85.05 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7297|p|NAD83(2011) / InGCS Fountain-Warren (m)|-87.6,39.9,-87,40.5|proj=tmerc lat_0=39.95 lon_0=-87.3 k=1.000025 x_0=240000 y_0=36000 ellps=GRS80
7298|p|NAD83(2011) / InGCS Fountain-Warren (ftUS)|-87.6,39.9,-87,40.5|proj=tmerc lat_0=39.95 lon_0=-87.3 k=1.000025 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7299|p|NAD83(2011) / InGCS Fulton-Marshall-St. Joseph (m)|-86.6,40.9,-85.9,41.8|proj=tmerc lat_0=40.9 lon_0=-86.3 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80
7300|p|NAD83(2011) / InGCS Fulton-Marshall-St. Joseph (ftUS)|-86.6,40.9,-85.9,41.8|proj=tmerc lat_0=40.9 lon_0=-86.3 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7301|p|NAD83(2011) / InGCS Gibson (m)|-88,38.1,-87.3,38.6|proj=tmerc lat_0=38.15 lon_0=-87.65 k=1.000013 x_0=240000 y_0=36000 ellps=GRS80
7302|p|NAD83(2011) / InGCS Gibson (ftUS)|-88,38.1,-87.3,38.6|proj=tmerc lat_0=38.15 lon_0=-87.65 k=1.000013 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7303|p|NAD83(2011) / InGCS Grant (m)|-85.9,40.3,-85.4,40.7|proj=tmerc lat_0=40.35 lon_0=-85.7 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80
7304|p|NAD83(2011) / InGCS Grant (ftUS)|-85.9,40.3,-85.4,40.7|proj=tmerc lat_0=40.35 lon_0=-85.7 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7305|p|NAD83(2011) / InGCS Hamilton-Tipton (m)|-86.3,39.9,-85.8,40.5|proj=tmerc lat_0=39.9 lon_0=-86 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80
7306|p|NAD83(2011) / InGCS Hamilton-Tipton (ftUS)|-86.3,39.9,-85.8,40.5|proj=tmerc lat_0=39.9 lon_0=-86 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7307|p|NAD83(2011) / InGCS Hancock-Madison (m)|-86,39.6,-85.5,40.4|proj=tmerc lat_0=39.65 lon_0=-85.8 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80
7308|p|NAD83(2011) / InGCS Hancock-Madison (ftUS)|-86,39.6,-85.5,40.4|proj=tmerc lat_0=39.65 lon_0=-85.8 k=1.000036 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7309|p|NAD83(2011) / InGCS Harrison-Washington (m)|-86.4,37.9,-85.8,38.8|proj=tmerc lat_0=37.95 lon_0=-86.15 k=1.000027 x_0=240000 y_0=36000 ellps=GRS80
7310|p|NAD83(2011) / InGCS Harrison-Washington (ftUS)|-86.4,37.9,-85.8,38.8|proj=tmerc lat_0=37.95 lon_0=-86.15 k=1.000027 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7311|p|NAD83(2011) / InGCS Henry (m)|-85.6,39.7,-85.2,40.1|proj=tmerc lat_0=39.75 lon_0=-85.45 k=1.000043 x_0=240000 y_0=36000 ellps=GRS80
7312|p|NAD83(2011) / InGCS Henry (ftUS)|-85.6,39.7,-85.2,40.1|proj=tmerc lat_0=39.75 lon_0=-85.45 k=1.000043 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7313|p|NAD83(2011) / InGCS Howard-Miami (m)|-86.4,40.3,-85.8,41|proj=tmerc lat_0=40.35 lon_0=-86.15 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80
7314|p|NAD83(2011) / InGCS Howard-Miami (ftUS)|-86.4,40.3,-85.8,41|proj=tmerc lat_0=40.35 lon_0=-86.15 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7315|p|NAD83(2011) / InGCS Huntington-Whitley (m)|-85.7,40.6,-85.3,41.3|proj=tmerc lat_0=40.65 lon_0=-85.5 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80
7316|p|NAD83(2011) / InGCS Huntington-Whitley (ftUS)|-85.7,40.6,-85.3,41.3|proj=tmerc lat_0=40.65 lon_0=-85.5 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7317|p|NAD83(2011) / InGCS Jackson (m)|-86.4,38.7,-85.7,39.1|proj=tmerc lat_0=38.7 lon_0=-85.95 k=1.000022 x_0=240000 y_0=36000 ellps=GRS80
7318|p|NAD83(2011) / InGCS Jackson (ftUS)|-86.4,38.7,-85.7,39.1|proj=tmerc lat_0=38.7 lon_0=-85.95 k=1.000022 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7319|p|NAD83(2011) / InGCS Jasper-Porter (m)|-87.3,40.7,-86.9,41.8|proj=tmerc lat_0=40.7 lon_0=-87.1 k=1.000027 x_0=240000 y_0=36000 ellps=GRS80
7320|p|NAD83(2011) / InGCS Jasper-Porter (ftUS)|-87.3,40.7,-86.9,41.8|proj=tmerc lat_0=40.7 lon_0=-87.1 k=1.000027 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7321|p|NAD83(2011) / InGCS Jay (m)|-85.3,40.3,-84.8,40.6|proj=tmerc lat_0=40.3 lon_0=-85 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80
7322|p|NAD83(2011) / InGCS Jay (ftUS)|-85.3,40.3,-84.8,40.6|proj=tmerc lat_0=40.3 lon_0=-85 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7323|p|NAD83(2011) / InGCS Jefferson (m)|-85.7,38.5,-85.2,39|proj=tmerc lat_0=38.55 lon_0=-85.35 k=1.000028 x_0=240000 y_0=36000 ellps=GRS80
7324|p|NAD83(2011) / InGCS Jefferson (ftUS)|-85.7,38.5,-85.2,39|proj=tmerc lat_0=38.55 lon_0=-85.35 k=1.000028 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7325|p|NAD83(2011) / InGCS Jennings (m)|-85.8,38.8,-85.4,39.2|proj=tmerc lat_0=38.8 lon_0=-85.8 k=1.000025 x_0=240000 y_0=36000 ellps=GRS80
7326|p|NAD83(2011) / InGCS Jennings (ftUS)|-85.8,38.8,-85.4,39.2|proj=tmerc lat_0=38.8 lon_0=-85.8 k=1.000025 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7327|p|NAD83(2011) / InGCS Johnson-Marion (m)|-86.4,39.3,-85.9,40|proj=tmerc lat_0=39.3 lon_0=-86.15 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80
7328|p|NAD83(2011) / InGCS Johnson-Marion (ftUS)|-86.4,39.3,-85.9,40|proj=tmerc lat_0=39.3 lon_0=-86.15 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7329|p|NAD83(2011) / InGCS Knox (m)|-87.8,38.4,-87,39|proj=tmerc lat_0=38.4 lon_0=-87.45 k=1.000015 x_0=240000 y_0=36000 ellps=GRS80
7330|p|NAD83(2011) / InGCS Knox (ftUS)|-87.8,38.4,-87,39|proj=tmerc lat_0=38.4 lon_0=-87.45 k=1.000015 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7331|p|NAD83(2011) / InGCS LaGrange-Noble (m)|-85.7,41.2,-85.1,41.8|proj=tmerc lat_0=41.25 lon_0=-85.45 k=1.000037 x_0=240000 y_0=36000 ellps=GRS80
7332|p|NAD83(2011) / InGCS LaGrange-Noble (ftUS)|-85.7,41.2,-85.1,41.8|proj=tmerc lat_0=41.25 lon_0=-85.45 k=1.000037 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7333|p|NAD83(2011) / InGCS Lake-Newton (m)|-87.6,40.7,-87.2,41.8|proj=tmerc lat_0=40.7 lon_0=-87.4 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80
7334|p|NAD83(2011) / InGCS Lake-Newton (ftUS)|-87.6,40.7,-87.2,41.8|proj=tmerc lat_0=40.7 lon_0=-87.4 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7335|p|NAD83(2011) / InGCS LaPorte-Pulaski-Starke (m)|-87,40.9,-86.4,41.8|proj=tmerc lat_0=40.9 lon_0=-86.75 k=1.000027 x_0=240000 y_0=36000 ellps=GRS80
7336|p|NAD83(2011) / InGCS LaPorte-Pulaski-Starke (ftUS)|-87,40.9,-86.4,41.8|proj=tmerc lat_0=40.9 lon_0=-86.75 k=1.000027 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7337|p|NAD83(2011) / InGCS Monroe-Morgan (m)|-86.7,38.9,-86.2,39.7|proj=tmerc lat_0=38.95 lon_0=-86.5 k=1.000028 x_0=240000 y_0=36000 ellps=GRS80
7338|p|NAD83(2011) / InGCS Monroe-Morgan (ftUS)|-86.7,38.9,-86.2,39.7|proj=tmerc lat_0=38.95 lon_0=-86.5 k=1.000028 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7339|p|NAD83(2011) / InGCS Montgomery-Putnam (m)|-87.1,39.4,-86.6,40.3|proj=tmerc lat_0=39.45 lon_0=-86.95 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80
7340|p|NAD83(2011) / InGCS Montgomery-Putnam (ftUS)|-87.1,39.4,-86.6,40.3|proj=tmerc lat_0=39.45 lon_0=-86.95 k=1.000031 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7341|p|NAD83(2011) / InGCS Owen (m)|-87.1,39.1,-86.6,39.5|proj=tmerc lat_0=39.15 lon_0=-86.9 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80
7342|p|NAD83(2011) / InGCS Owen (ftUS)|-87.1,39.1,-86.6,39.5|proj=tmerc lat_0=39.15 lon_0=-86.9 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7343|p|NAD83(2011) / InGCS Parke-Vermillion (m)|-87.6,39.6,-87,40.2|proj=tmerc lat_0=39.6 lon_0=-87.35 k=1.000022 x_0=240000 y_0=36000 ellps=GRS80
7344|p|NAD83(2011) / InGCS Parke-Vermillion (ftUS)|-87.6,39.6,-87,40.2|proj=tmerc lat_0=39.6 lon_0=-87.35 k=1.000022 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7345|p|NAD83(2011) / InGCS Perry (m)|-86.9,37.8,-86.4,38.3|proj=tmerc lat_0=37.8 lon_0=-86.7 k=1.00002 x_0=240000 y_0=36000 ellps=GRS80
7346|p|NAD83(2011) / InGCS Perry (ftUS)|-86.9,37.8,-86.4,38.3|proj=tmerc lat_0=37.8 lon_0=-86.7 k=1.00002 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7347|p|NAD83(2011) / InGCS Pike-Warrick (m)|-87.5,37.8,-87,38.6|proj=tmerc lat_0=37.85 lon_0=-87.3 k=1.000015 x_0=240000 y_0=36000 ellps=GRS80
7348|p|NAD83(2011) / InGCS Pike-Warrick (ftUS)|-87.5,37.8,-87,38.6|proj=tmerc lat_0=37.85 lon_0=-87.3 k=1.000015 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7349|p|NAD83(2011) / InGCS Posey (m)|-88.1,37.7,-87.6,38.3|proj=tmerc lat_0=37.75 lon_0=-87.95 k=1.000013 x_0=240000 y_0=36000 ellps=GRS80
7350|p|NAD83(2011) / InGCS Posey (ftUS)|-88.1,37.7,-87.6,38.3|proj=tmerc lat_0=37.75 lon_0=-87.95 k=1.000013 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7351|p|NAD83(2011) / InGCS Randolph-Wayne (m)|-85.3,39.7,-84.8,40.4|proj=tmerc lat_0=39.7 lon_0=-85.05 k=1.000044 x_0=240000 y_0=36000 ellps=GRS80
7352|p|NAD83(2011) / InGCS Randolph-Wayne (ftUS)|-85.3,39.7,-84.8,40.4|proj=tmerc lat_0=39.7 lon_0=-85.05 k=1.000044 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7353|p|NAD83(2011) / InGCS Ripley (m)|-85.5,38.9,-85,39.4|proj=tmerc lat_0=38.9 lon_0=-85.3 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80
7354|p|NAD83(2011) / InGCS Ripley (ftUS)|-85.5,38.9,-85,39.4|proj=tmerc lat_0=38.9 lon_0=-85.3 k=1.000038 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7355|p|NAD83(2011) / InGCS Shelby (m)|-86,39.3,-85.6,39.7|proj=tmerc lat_0=39.3 lon_0=-85.9 k=1.00003 x_0=240000 y_0=36000 ellps=GRS80
7356|p|NAD83(2011) / InGCS Shelby (ftUS)|-86,39.3,-85.6,39.7|proj=tmerc lat_0=39.3 lon_0=-85.9 k=1.00003 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7357|p|NAD83(2011) / InGCS Spencer (m)|-87.3,37.7,-86.7,38.3|proj=tmerc lat_0=37.75 lon_0=-87.05 k=1.000014 x_0=240000 y_0=36000 ellps=GRS80
7358|p|NAD83(2011) / InGCS Spencer (ftUS)|-87.3,37.7,-86.7,38.3|proj=tmerc lat_0=37.75 lon_0=-87.05 k=1.000014 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7359|p|NAD83(2011) / InGCS Steuben (m)|-85.2,41.5,-84.8,41.8|proj=tmerc lat_0=41.5 lon_0=-85 k=1.000041 x_0=240000 y_0=36000 ellps=GRS80
7360|p|NAD83(2011) / InGCS Steuben (ftUS)|-85.2,41.5,-84.8,41.8|proj=tmerc lat_0=41.5 lon_0=-85 k=1.000041 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7361|p|NAD83(2011) / InGCS Sullivan (m)|-87.7,38.9,-87.2,39.3|proj=tmerc lat_0=38.9 lon_0=-87.5 k=1.000017 x_0=240000 y_0=36000 ellps=GRS80
7362|p|NAD83(2011) / InGCS Sullivan (ftUS)|-87.7,38.9,-87.2,39.3|proj=tmerc lat_0=38.9 lon_0=-87.5 k=1.000017 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7363|p|NAD83(2011) / InGCS Tippecanoe-White (m)|-87.1,40.2,-86.5,41|proj=tmerc lat_0=40.2 lon_0=-86.9 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80
7364|p|NAD83(2011) / InGCS Tippecanoe-White (ftUS)|-87.1,40.2,-86.5,41|proj=tmerc lat_0=40.2 lon_0=-86.9 k=1.000026 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7365|p|NAD83(2011) / InGCS Vanderburgh (m)|-87.8,37.8,-87.4,38.2|proj=tmerc lat_0=37.8 lon_0=-87.55 k=1.000015 x_0=240000 y_0=36000 ellps=GRS80
7366|p|NAD83(2011) / InGCS Vanderburgh (ftUS)|-87.8,37.8,-87.4,38.2|proj=tmerc lat_0=37.8 lon_0=-87.55 k=1.000015 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7367|p|NAD83(2011) / InGCS Vigo (m)|-87.7,39.2,-87.1,39.7|proj=tmerc lat_0=39.25 lon_0=-87.45 k=1.00002 x_0=240000 y_0=36000 ellps=GRS80
7368|p|NAD83(2011) / InGCS Vigo (ftUS)|-87.7,39.2,-87.1,39.7|proj=tmerc lat_0=39.25 lon_0=-87.45 k=1.00002 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7369|p|NAD83(2011) / InGCS Wells (m)|-85.5,40.5,-85,41|proj=tmerc lat_0=40.55 lon_0=-85.25 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80
7370|p|NAD83(2011) / InGCS Wells (ftUS)|-85.5,40.5,-85,41|proj=tmerc lat_0=40.55 lon_0=-85.25 k=1.000034 x_0=240000 y_0=36000 ellps=GRS80 units=us-ft
7371|c|ONGD14|51.9,14.3,63.4,26.8|proj=geocent ellps=GRS80
7372|h|ONGD14|51.9,14.3,63.4,26.8|proj=longlat ellps=GRS80 towgs84=0.819,-0.5762,-1.6446,0.00378,0.03317,-0.00318,0.0693
7373|g|ONGD14|51.9,14.3,63.4,26.8|proj=longlat ellps=GRS80
7374|p|ONGD14 / UTM zone 39N|51.9,14.9,54.1,19.7|proj=utm zone=39 ellps=GRS80
7375|p|ONGD14 / UTM zone 40N|54,14.3,60.1,26.8|proj=utm zone=40 ellps=GRS80
7376|p|ONGD14 / UTM zone 41N|60,16.3,63.4,24.1|proj=utm zone=41 ellps=GRS80
7404|x|RT90 + RH70 height|10.9,55.2,24.2,69.1|4124+5718
7407|x|NAD27 / Texas North + NGVD29 height (ftUS)|-103.1,34.3,-99.9,36.5|32037+5702
7409|x|ETRS89 + EVRF2000 height|-9.6,35.9,31.6,71.3|4258+5730
7410|x|PSHD93|51.9,16.5,60,26.6|4134+5724
7411|x|NTF (Paris) / Lambert zone II + NGF Lallemand height|-4.9,42.3,8.3,51.2|27572+5719
7414|x|Tokyo + JSLD69 height|129.3,30.9,142.2,41.6|4301+5723
7415|x|Amersfoort / RD New + NAP height|3.2,50.7,7.3,53.7|28992+5709
7416|x|ETRS89 / UTM zone 32N + DVR90 height|8,54.5,12.1,57.8|25832+5799
7417|x|ETRS89 / UTM zone 33N + DVR90 height|12,54.5,15.3,56.2|25833+5799
7418|x|ETRS89 / Kp2000 Jutland + DVR90 height|8,54.6,11.3,57.8|2196+5799
7419|x|ETRS89 / Kp2000 Zealand + DVR90 height|10.7,54.5,12.7,56.8|2197+5799
7420|x|ETRS89 / Kp2000 Bornholm + DVR90 height|14.5,54.9,15.3,55.4|2198+5799
7421|x|NTF (Paris) / Lambert zone II + NGF-IGN69 height|-4.9,42.3,8.3,51.2|27572+5720
7422|x|NTF (Paris) / Lambert zone III + NGF-IGN69 height|-1.8,42.3,7.8,45.5|27573+5720
7423|x|ETRS89 + EVRF2007 height|-9.6,35.9,31.6,71.3|4258+5621
7446|v|Famagusta 1960 height|32.2,34.5,34.7,35.8|vunits=m
7447|v|PNG08 height|140,-12,158.1,0.1|vunits=m
7528|p|NAD83(2011) / WISCRS Adams and Juneau (m)|-90.4,43.6,-89.5,44.3|proj=tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.6942 y_0=0.0037 ellps=GRS80
7529|p|NAD83(2011) / WISCRS Ashland (m)|-91,45.9,-90.3,47.1|proj=tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=1.0000495683 x_0=172821.9461 y_0=0.0017 ellps=GRS80
7530|p|NAD83(2011) / WISCRS Barron (m)|-92.2,45.2,-91.5,45.7|proj=tmerc lat_0=45.1333333333333 lon_0=-91.85 k=1.0000486665 x_0=93150 y_0=0.0029 ellps=GRS80
7531|p|NAD83(2011) / WISCRS Bayfield (m)|-91.6,46.1,-90.7,47.1|proj=lcc lat_1=46.6696483772222 lat_0=46.6696483772222 lon_0=-91.1527777777778 k_0=1.0000331195 x_0=228600.4575 y_0=148551.4837 ellps=GRS80
7532|p|NAD83(2011) / WISCRS Brown (m)|-88.3,44.2,-87.7,44.7|proj=tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31600 y_0=4600 ellps=GRS80
7533|p|NAD83(2011) / WISCRS Buffalo (m)|-92.1,44,-91.5,44.6|proj=tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1.0000382778 x_0=175260.3502 y_0=0.0048 ellps=GRS80
7534|p|NAD83(2011) / WISCRS Burnett (m)|-92.9,45.6,-92,46.2|proj=lcc lat_1=45.8987148658333 lat_0=45.8987148658333 lon_0=-92.4577777777778 k_0=1.0000383841 x_0=64008.1276 y_0=59445.9043 ellps=GRS80
7535|p|NAD83(2011) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (m)|-88.9,43.5,-88,44.6|proj=tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.8893 y_0=0.0049 ellps=GRS80
7536|p|NAD83(2011) / WISCRS Chippewa (m)|-91.7,44.8,-90.9,45.3|proj=lcc lat_1=44.9778568986111 lat_0=44.9778568986111 lon_0=-91.2944444444444 k_0=1.0000391127 x_0=60045.72 y_0=44091.4346 ellps=GRS80
7537|p|NAD83(2011) / WISCRS Clark (m)|-91,44.4,-90.3,45.1|proj=tmerc lat_0=43.6 lon_0=-90.7083333333333 k=1.0000463003 x_0=199949.1989 y_0=0.0086 ellps=GRS80
7538|p|NAD83(2011) / WISCRS Columbia (m)|-89.8,43.2,-89,43.7|proj=lcc lat_1=43.4625466458333 lat_0=43.4625466458333 lon_0=-89.3944444444444 k_0=1.00003498 x_0=169164.3381 y_0=111569.6134 ellps=GRS80
7539|p|NAD83(2011) / WISCRS Crawford (m)|-91.3,42.9,-90.6,43.5|proj=lcc lat_1=43.200055605 lat_0=43.200055605 lon_0=-90.9388888888889 k_0=1.0000349151 x_0=113690.6274 y_0=53703.1201 ellps=GRS80
7540|p|NAD83(2011) / WISCRS Dane (m)|-89.9,42.8,-89,43.3|proj=lcc lat_1=43.0695160375 lat_0=43.0695160375 lon_0=-89.4222222222222 k_0=1.0000384786 x_0=247193.2944 y_0=146591.9896 ellps=GRS80
7541|p|NAD83(2011) / WISCRS Dodge and Jefferson (m)|-89.1,42.8,-88.4,43.7|proj=tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.7263 y_0=0.0076 ellps=GRS80
7542|p|NAD83(2011) / WISCRS Door (m)|-87.8,44.6,-86.8,45.5|proj=tmerc lat_0=44.4 lon_0=-87.2722222222222 k=1.0000187521 x_0=158801.1176 y_0=0.0023 ellps=GRS80
7543|p|NAD83(2011) / WISCRS Douglas (m)|-92.3,46.1,-91.5,46.8|proj=tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=1.0000385418 x_0=59131.3183 y_0=0.0041 ellps=GRS80
7544|p|NAD83(2011) / WISCRS Dunn (m)|-92.2,44.6,-91.6,45.3|proj=tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=1.0000410324 x_0=51816.104 y_0=0.003 ellps=GRS80
7545|p|NAD83(2011) / WISCRS Eau Claire (m)|-91.7,44.5,-90.9,44.9|proj=lcc lat_1=44.8722811263889 lat_0=44.8722811263889 lon_0=-91.2888888888889 k_0=1.000035079 x_0=120091.4402 y_0=91687.9239 ellps=GRS80
7546|p|NAD83(2011) / WISCRS Florence (m)|-88.7,45.7,-88,46.1|proj=tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=1.0000552095 x_0=133502.6683 y_0=0.0063 ellps=GRS80
7547|p|NAD83(2011) / WISCRS Forest (m)|-89.1,45.3,-88.4,46.1|proj=tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=1.0000673004 x_0=275844.5533 y_0=0.0157 ellps=GRS80
7548|p|NAD83(2011) / WISCRS Grant (m)|-91.2,42.5,-90.4,43.3|proj=tmerc lat_0=41.4111111111111 lon_0=-90.8 k=1.0000349452 x_0=242316.4841 y_0=0.01 ellps=GRS80
7549|p|NAD83(2011) / WISCRS Green and Lafayette (m)|-90.5,42.5,-89.3,42.9|proj=lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.7403 y_0=45830.2947 ellps=GRS80
7550|p|NAD83(2011) / WISCRS Green Lake and Marquette (m)|-89.6,43.6,-88.8,44|proj=lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.3018 y_0=79170.7795 ellps=GRS80
7551|p|NAD83(2011) / WISCRS Iowa (m)|-90.5,42.8,-89.8,43.3|proj=tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=1.0000394961 x_0=113081.0261 y_0=0.0045 ellps=GRS80
7552|p|NAD83(2011) / WISCRS Iron (m)|-90.6,45.9,-89.9,46.6|proj=tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=1.0000677153 x_0=220980.4419 y_0=0.0085 ellps=GRS80
7553|p|NAD83(2011) / WISCRS Jackson (m)|-91.2,44,-90.3,44.6|proj=tmerc lat_0=44.2533351277778 lon_0=-90.8442965194444 k=1.0000353 x_0=27000 y_0=25000 ellps=GRS80
7554|p|NAD83(2011) / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (m)|-88.4,42.4,-87.7,43.6|proj=tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.3728 y_0=0.0009 ellps=GRS80
7555|p|NAD83(2011) / WISCRS Kewaunee, Manitowoc and Sheboygan (m)|-88.2,43.5,-87.3,44.7|proj=tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7614 y_0=0.0012 ellps=GRS80
7556|p|NAD83(2011) / WISCRS La Crosse (m)|-91.5,43.7,-90.9,44.1|proj=tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=1.0000319985 x_0=130454.6598 y_0=0.0033 ellps=GRS80
7557|p|NAD83(2011) / WISCRS Langlade (m)|-89.5,45,-88.6,45.5|proj=lcc lat_1=45.1542371052778 lat_0=45.1542371052778 lon_0=-89.0333333333333 k_0=1.0000627024 x_0=198425.197 y_0=105279.7829 ellps=GRS80
7558|p|NAD83(2011) / WISCRS Lincoln (m)|-90.1,45.1,-89.4,45.6|proj=tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=1.0000599003 x_0=116129.0323 y_0=0.0058 ellps=GRS80
7559|p|NAD83(2011) / WISCRS Marathon (m)|-90.4,44.6,-89.2,45.2|proj=lcc lat_1=44.9009044236111 lat_0=44.9009044236111 lon_0=-89.77 k_0=1.000053289 x_0=74676.1493 y_0=55049.2669 ellps=GRS80
7560|p|NAD83(2011) / WISCRS Marinette (m)|-88.5,44.9,-87.4,45.8|proj=tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=1.0000234982 x_0=238658.8794 y_0=0.0032 ellps=GRS80
7561|p|NAD83(2011) / WISCRS Menominee (m)|-89,44.8,-88.4,45.2|proj=tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=1.0000362499 x_0=105461.0121 y_0=0.0029 ellps=GRS80
7562|p|NAD83(2011) / WISCRS Monroe (m)|-91,43.7,-90.3,44.2|proj=lcc lat_1=44.0000739286111 lat_0=44.0000739286111 lon_0=-90.6416666666667 k_0=1.0000434122 x_0=204521.209 y_0=121923.9861 ellps=GRS80
7563|p|NAD83(2011) / WISCRS Oconto (m)|-88.7,44.6,-87.7,45.4|proj=tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=1.0000236869 x_0=182880.3676 y_0=0.0033 ellps=GRS80
7564|p|NAD83(2011) / WISCRS Oneida (m)|-90.1,45.4,-89,46|proj=lcc lat_1=45.7042237702778 lat_0=45.7042237702778 lon_0=-89.5444444444444 k_0=1.0000686968 x_0=70104.1401 y_0=57588.0346 ellps=GRS80
7565|p|NAD83(2011) / WISCRS Pepin and Pierce (m)|-92.9,44.4,-91.6,44.9|proj=lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.3354 y_0=86033.0876 ellps=GRS80
7566|p|NAD83(2011) / WISCRS Polk (m)|-92.9,45.2,-92.1,45.8|proj=tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1.0000433849 x_0=141732.2823 y_0=0.0059 ellps=GRS80
7567|p|NAD83(2011) / WISCRS Portage (m)|-89.9,44.2,-89.2,44.7|proj=lcc lat_1=44.4168239752778 lat_0=44.4168239752778 lon_0=-89.5 k_0=1.000039936 x_0=56388.1128 y_0=50022.1874 ellps=GRS80
7568|p|NAD83(2011) / WISCRS Price (m)|-90.7,45.3,-90,46|proj=tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=1.0000649554 x_0=227990.8546 y_0=0.0109 ellps=GRS80
7569|p|NAD83(2011) / WISCRS Richland (m)|-90.7,43.1,-90.1,43.6|proj=lcc lat_1=43.3223129275 lat_0=43.3223129275 lon_0=-90.4305555555556 k_0=1.0000375653 x_0=202387.6048 y_0=134255.4253 ellps=GRS80
7570|p|NAD83(2011) / WISCRS Rock (m)|-89.4,42.4,-88.7,42.9|proj=tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=1.0000337311 x_0=146304.2926 y_0=0.0068 ellps=GRS80
7571|p|NAD83(2011) / WISCRS Rusk (m)|-91.6,45.2,-90.6,45.7|proj=tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=1.0000495976 x_0=250546.1013 y_0=0.0234 ellps=GRS80
7572|p|NAD83(2011) / WISCRS Sauk (m)|-90.4,43.1,-89.5,43.7|proj=tmerc lat_0=42.8194444444444 lon_0=-89.9 k=1.0000373868 x_0=185623.5716 y_0=0.0051 ellps=GRS80
7573|p|NAD83(2011) / WISCRS Sawyer (m)|-91.6,45.6,-90.6,46.2|proj=lcc lat_1=45.9000991313889 lat_0=45.9000991313889 lon_0=-91.1166666666667 k_0=1.0000573461 x_0=216713.2336 y_0=120734.1631 ellps=GRS80
7574|p|NAD83(2011) / WISCRS Shawano (m)|-89.3,44.5,-88.2,45.1|proj=tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=1.000032144 x_0=262433.3253 y_0=0.0096 ellps=GRS80
7575|p|NAD83(2011) / WISCRS St. Croix (m)|-92.9,44.8,-92.1,45.3|proj=tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=1.0000381803 x_0=165506.7302 y_0=0.0103 ellps=GRS80
7576|p|NAD83(2011) / WISCRS Taylor (m)|-91,45,-90,45.4|proj=lcc lat_1=45.1778220858333 lat_0=45.1778220858333 lon_0=-90.4833333333333 k_0=1.0000597566 x_0=187147.5744 y_0=107746.7522 ellps=GRS80
7577|p|NAD83(2011) / WISCRS Trempealeau (m)|-91.7,43.9,-91.1,44.6|proj=tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=1.0000361538 x_0=256946.9138 y_0=0.0041 ellps=GRS80
7578|p|NAD83(2011) / WISCRS Vernon (m)|-91.3,43.4,-90.3,43.8|proj=lcc lat_1=43.5750329397222 lat_0=43.5750329397222 lon_0=-90.7833333333333 k_0=1.0000408158 x_0=222504.4451 y_0=47532.0602 ellps=GRS80
7579|p|NAD83(2011) / WISCRS Vilas (m)|-90.1,45.8,-88.9,46.3|proj=lcc lat_1=46.0778440905556 lat_0=46.0778440905556 lon_0=-89.4888888888889 k_0=1.0000730142 x_0=134417.0689 y_0=50337.1092 ellps=GRS80
7580|p|NAD83(2011) / WISCRS Walworth (m)|-88.8,42.4,-88.3,42.9|proj=lcc lat_1=42.6694620969444 lat_0=42.6694620969444 lon_0=-88.5416666666667 k_0=1.0000367192 x_0=232562.8651 y_0=111088.2224 ellps=GRS80
7581|p|NAD83(2011) / WISCRS Washburn (m)|-92.1,45.6,-91.5,46.2|proj=lcc lat_1=45.9612198333333 lat_0=45.9612198333333 lon_0=-91.7833333333333 k_0=1.0000475376 x_0=234086.8682 y_0=188358.6058 ellps=GRS80
7582|p|NAD83(2011) / WISCRS Washington (m)|-88.5,43.1,-88,43.6|proj=tmerc lat_0=42.9180555555556 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.4415 y_0=0.003 ellps=GRS80
7583|p|NAD83(2011) / WISCRS Waukesha (m)|-88.6,42.8,-88,43.2|proj=tmerc lat_0=42.5694444444444 lon_0=-88.225 k=1.0000346179 x_0=208788.418 y_0=0.0034 ellps=GRS80
7584|p|NAD83(2011) / WISCRS Waupaca (m)|-89.3,44.2,-88.6,44.7|proj=tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=1.0000333645 x_0=185013.9709 y_0=0.007 ellps=GRS80
7585|p|NAD83(2011) / WISCRS Waushara (m)|-89.6,43.9,-88.8,44.3|proj=lcc lat_1=44.1139440458333 lat_0=44.1139440458333 lon_0=-89.2416666666667 k_0=1.0000392096 x_0=120091.4402 y_0=45069.7587 ellps=GRS80
7586|p|NAD83(2011) / WISCRS Wood (m)|-90.4,44.2,-89.7,44.7|proj=lcc lat_1=44.3625954694444 lat_0=44.3625954694444 lon_0=-90 k_0=1.0000421209 x_0=208483.6173 y_0=134589.754 ellps=GRS80
7587|p|NAD83(2011) / WISCRS Adams and Juneau (ftUS)|-90.4,43.6,-89.5,44.3|proj=tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.694132588 y_0=0.00365760731521463 ellps=GRS80 units=us-ft
7588|p|NAD83(2011) / WISCRS Ashland (ftUS)|-91,45.9,-90.3,47.1|proj=tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=1.0000495683 x_0=172821.945948692 y_0=0.00182880365760731 ellps=GRS80 units=us-ft
7589|p|NAD83(2011) / WISCRS Barron (ftUS)|-92.2,45.2,-91.5,45.7|proj=tmerc lat_0=45.1333333333333 lon_0=-91.85 k=1.0000486665 x_0=93150 y_0=0.00304800609601219 ellps=GRS80 units=us-ft
7590|p|NAD83(2011) / WISCRS Bayfield (ftUS)|-91.6,46.1,-90.7,47.1|proj=lcc lat_1=46.6696483772222 lat_0=46.6696483772222 lon_0=-91.1527777777778 k_0=1.0000331195 x_0=228600.457505715 y_0=148551.483566167 ellps=GRS80 units=us-ft
7591|p|NAD83(2011) / WISCRS Brown (ftUS)|-88.3,44.2,-87.7,44.7|proj=tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31599.9998983998 y_0=4599.99989839979 ellps=GRS80 units=us-ft
7592|p|NAD83(2011) / WISCRS Buffalo (ftUS)|-92.1,44,-91.5,44.6|proj=tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1.0000382778 x_0=175260.3502159 y_0=0.0048768097536195 ellps=GRS80 units=us-ft
7593|p|NAD83(2011) / WISCRS Burnett (ftUS)|-92.9,45.6,-92,46.2|proj=lcc lat_1=45.8987148658333 lat_0=45.8987148658333 lon_0=-92.4577777777778 k_0=1.0000383841 x_0=64008.1277114554 y_0=59445.9041910083 ellps=GRS80 units=us-ft
7594|p|NAD83(2011) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (ftUS)|-88.9,43.5,-88,44.6|proj=tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.889204978 y_0=0.0048768097536195 ellps=GRS80 units=us-ft
7595|p|NAD83(2011) / WISCRS Chippewa (ftUS)|-91.7,44.8,-90.9,45.3|proj=lcc lat_1=44.9778568986111 lat_0=44.9778568986111 lon_0=-91.2944444444444 k_0=1.0000391127 x_0=60045.7200914401 y_0=44091.434493269 ellps=GRS80 units=us-ft
7596|p|NAD83(2011) / WISCRS Clark (ftUS)|-91,44.4,-90.3,45.1|proj=tmerc lat_0=43.6 lon_0=-90.7083333333333 k=1.0000463003 x_0=199949.198983998 y_0=0.00853441706883413 ellps=GRS80 units=us-ft
7597|p|NAD83(2011) / WISCRS Columbia (ftUS)|-89.8,43.2,-89,43.7|proj=lcc lat_1=43.4625466458333 lat_0=43.4625466458333 lon_0=-89.3944444444444 k_0=1.00003498 x_0=169164.338023876 y_0=111569.613512827 ellps=GRS80 units=us-ft
7598|p|NAD83(2011) / WISCRS Crawford (ftUS)|-91.3,42.9,-90.6,43.5|proj=lcc lat_1=43.200055605 lat_0=43.200055605 lon_0=-90.9388888888889 k_0=1.0000349151 x_0=113690.627381255 y_0=53703.1202438405 ellps=GRS80 units=us-ft
7599|p|NAD83(2011) / WISCRS Dane (ftUS)|-89.9,42.8,-89,43.3|proj=lcc lat_1=43.0695160375 lat_0=43.0695160375 lon_0=-89.4222222222222 k_0=1.0000384786 x_0=247193.294386589 y_0=146591.989636779 ellps=GRS80 units=us-ft
7600|p|NAD83(2011) / WISCRS Dodge and Jefferson (ftUS)|-89.1,42.8,-88.4,43.7|proj=tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.726390653 y_0=0.00762001524003048 ellps=GRS80 units=us-ft
7601|p|NAD83(2011) / WISCRS Door (ftUS)|-87.8,44.6,-86.8,45.5|proj=tmerc lat_0=44.4 lon_0=-87.2722222222222 k=1.0000187521 x_0=158801.117602235 y_0=0.00243840487680975 ellps=GRS80 units=us-ft
7602|p|NAD83(2011) / WISCRS Douglas (ftUS)|-92.3,46.1,-91.5,46.8|proj=tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=1.0000385418 x_0=59131.3182626365 y_0=0.00396240792481585 ellps=GRS80 units=us-ft
7603|p|NAD83(2011) / WISCRS Dunn (ftUS)|-92.2,44.6,-91.6,45.3|proj=tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=1.0000410324 x_0=51816.1039370078 y_0=0.00304800609601219 ellps=GRS80 units=us-ft
7604|p|NAD83(2011) / WISCRS Eau Claire (ftUS)|-91.7,44.5,-90.9,44.9|proj=lcc lat_1=44.8722811263889 lat_0=44.8722811263889 lon_0=-91.2888888888889 k_0=1.000035079 x_0=120091.44018288 y_0=91687.9239014477 ellps=GRS80 units=us-ft
7605|p|NAD83(2011) / WISCRS Florence (ftUS)|-88.7,45.7,-88,46.1|proj=tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=1.0000552095 x_0=133502.668224536 y_0=0.0064008128016256 ellps=GRS80 units=us-ft
7606|p|NAD83(2011) / WISCRS Forest (ftUS)|-89.1,45.3,-88.4,46.1|proj=tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=1.0000673004 x_0=275844.553213106 y_0=0.0158496316992634 ellps=GRS80 units=us-ft
7607|p|NAD83(2011) / WISCRS Grant (ftUS)|-91.2,42.5,-90.4,43.3|proj=tmerc lat_0=41.4111111111111 lon_0=-90.8 k=1.0000349452 x_0=242316.484023368 y_0=0.0100584201168402 ellps=GRS80 units=us-ft
7608|p|NAD83(2011) / WISCRS Green and Lafayette (ftUS)|-90.5,42.5,-89.3,42.9|proj=lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.74015748 y_0=45830.2948437897 ellps=GRS80 units=us-ft
7609|p|NAD83(2011) / WISCRS Green Lake and Marquette (ftUS)|-89.6,43.6,-88.8,44|proj=lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.301752603 y_0=79170.7793751587 ellps=GRS80 units=us-ft
7610|p|NAD83(2011) / WISCRS Iowa (ftUS)|-90.5,42.8,-89.8,43.3|proj=tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=1.0000394961 x_0=113081.026162052 y_0=0.00457200914401829 ellps=GRS80 units=us-ft
7611|p|NAD83(2011) / WISCRS Iron (ftUS)|-90.6,45.9,-89.9,46.6|proj=tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=1.0000677153 x_0=220980.441960884 y_0=0.00853441706883413 ellps=GRS80 units=us-ft
7612|p|NAD83(2011) / WISCRS Jackson (ftUS)|-91.2,44,-90.3,44.6|proj=tmerc lat_0=44.2533351277778 lon_0=-90.8442965194444 k=1.0000353 x_0=27000 y_0=24999.9998983998 ellps=GRS80 units=us-ft
7613|p|NAD83(2011) / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (ftUS)|-88.4,42.4,-87.7,43.6|proj=tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.372771145 y_0=0.000914401828803657 ellps=GRS80 units=us-ft
7614|p|NAD83(2011) / WISCRS Kewaunee, Manitowoc and Sheboygan (ftUS)|-88.2,43.5,-87.3,44.7|proj=tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.761544323 y_0=0.00121920243840488 ellps=GRS80 units=us-ft
7615|p|NAD83(2011) / WISCRS La Crosse (ftUS)|-91.5,43.7,-90.9,44.1|proj=tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=1.0000319985 x_0=130454.659690119 y_0=0.00335280670561341 ellps=GRS80 units=us-ft
7616|p|NAD83(2011) / WISCRS Langlade (ftUS)|-89.5,45,-88.6,45.5|proj=lcc lat_1=45.1542371052778 lat_0=45.1542371052778 lon_0=-89.0333333333333 k_0=1.0000627024 x_0=198425.196850394 y_0=105279.782880366 ellps=GRS80 units=us-ft
7617|p|NAD83(2011) / WISCRS Lincoln (ftUS)|-90.1,45.1,-89.4,45.6|proj=tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=1.0000599003 x_0=116129.032258064 y_0=0.00579121158242316 ellps=GRS80 units=us-ft
7618|p|NAD83(2011) / WISCRS Marathon (ftUS)|-90.4,44.6,-89.2,45.2|proj=lcc lat_1=44.9009044236111 lat_0=44.9009044236111 lon_0=-89.77 k_0=1.000053289 x_0=74676.1493522987 y_0=55049.2669545339 ellps=GRS80 units=us-ft
7619|p|NAD83(2011) / WISCRS Marinette (ftUS)|-88.5,44.9,-87.4,45.8|proj=tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=1.0000234982 x_0=238658.879451359 y_0=0.00304800609601219 ellps=GRS80 units=us-ft
7620|p|NAD83(2011) / WISCRS Menominee (ftUS)|-89,44.8,-88.4,45.2|proj=tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=1.0000362499 x_0=105461.012141224 y_0=0.00304800609601219 ellps=GRS80 units=us-ft
7621|p|NAD83(2011) / WISCRS Monroe (ftUS)|-91,43.7,-90.3,44.2|proj=lcc lat_1=44.0000739286111 lat_0=44.0000739286111 lon_0=-90.6416666666667 k_0=1.0000434122 x_0=204521.209042418 y_0=121923.986182372 ellps=GRS80 units=us-ft
7622|p|NAD83(2011) / WISCRS Oconto (ftUS)|-88.7,44.6,-87.7,45.4|proj=tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=1.0000236869 x_0=182880.367589535 y_0=0.00335280670561341 ellps=GRS80 units=us-ft
7623|p|NAD83(2011) / WISCRS Oneida (ftUS)|-90.1,45.4,-89,46|proj=lcc lat_1=45.7042237702778 lat_0=45.7042237702778 lon_0=-89.5444444444444 k_0=1.0000686968 x_0=70104.1402082804 y_0=57588.0347472695 ellps=GRS80 units=us-ft
7624|p|NAD83(2011) / WISCRS Pepin and Pierce (ftUS)|-92.9,44.4,-91.6,44.9|proj=lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.33528067 y_0=86033.0877317754 ellps=GRS80 units=us-ft
7625|p|NAD83(2011) / WISCRS Polk (ftUS)|-92.9,45.2,-92.1,45.8|proj=tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1.0000433849 x_0=141732.282245364 y_0=0.00579121158242316 ellps=GRS80 units=us-ft
7626|p|NAD83(2011) / WISCRS Portage (ftUS)|-89.9,44.2,-89.2,44.7|proj=lcc lat_1=44.4168239752778 lat_0=44.4168239752778 lon_0=-89.5 k_0=1.000039936 x_0=56388.1127762255 y_0=50022.1874523749 ellps=GRS80 units=us-ft
7627|p|NAD83(2011) / WISCRS Price (ftUS)|-90.7,45.3,-90,46|proj=tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=1.0000649554 x_0=227990.854457709 y_0=0.0109728219456439 ellps=GRS80 units=us-ft
7628|p|NAD83(2011) / WISCRS Richland (ftUS)|-90.7,43.1,-90.1,43.6|proj=lcc lat_1=43.3223129275 lat_0=43.3223129275 lon_0=-90.4305555555556 k_0=1.0000375653 x_0=202387.604775209 y_0=134255.425450851 ellps=GRS80 units=us-ft
7629|p|NAD83(2011) / WISCRS Rock (ftUS)|-89.4,42.4,-88.7,42.9|proj=tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=1.0000337311 x_0=146304.292608585 y_0=0.00670561341122682 ellps=GRS80 units=us-ft
7630|p|NAD83(2011) / WISCRS Rusk (ftUS)|-91.6,45.2,-90.6,45.7|proj=tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=1.0000495976 x_0=250546.101397003 y_0=0.0234696469392939 ellps=GRS80 units=us-ft
7631|p|NAD83(2011) / WISCRS Sauk (ftUS)|-90.4,43.1,-89.5,43.7|proj=tmerc lat_0=42.8194444444444 lon_0=-89.9 k=1.0000373868 x_0=185623.571551943 y_0=0.00518161036322072 ellps=GRS80 units=us-ft
7632|p|NAD83(2011) / WISCRS Sawyer (ftUS)|-91.6,45.6,-90.6,46.2|proj=lcc lat_1=45.9000991313889 lat_0=45.9000991313889 lon_0=-91.1166666666667 k_0=1.0000573461 x_0=216713.233731267 y_0=120734.163169926 ellps=GRS80 units=us-ft
7633|p|NAD83(2011) / WISCRS Shawano (ftUS)|-89.3,44.5,-88.2,45.1|proj=tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=1.000032144 x_0=262433.32517145 y_0=0.00944881889763779 ellps=GRS80 units=us-ft
7634|p|NAD83(2011) / WISCRS St. Croix (ftUS)|-92.9,44.8,-92.1,45.3|proj=tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=1.0000381803 x_0=165506.73009906 y_0=0.0103632207264414 ellps=GRS80 units=us-ft
7635|p|NAD83(2011) / WISCRS Taylor (ftUS)|-91,45,-90,45.4|proj=lcc lat_1=45.1778220858333 lat_0=45.1778220858333 lon_0=-90.4833333333333 k_0=1.0000597566 x_0=187147.574295148 y_0=107746.752146304 ellps=GRS80 units=us-ft
7636|p|NAD83(2011) / WISCRS Trempealeau (ftUS)|-91.7,43.9,-91.1,44.6|proj=tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=1.0000361538 x_0=256946.913893828 y_0=0.00396240792481585 ellps=GRS80 units=us-ft
7637|p|NAD83(2011) / WISCRS Vernon (ftUS)|-91.3,43.4,-90.3,43.8|proj=lcc lat_1=43.5750329397222 lat_0=43.5750329397222 lon_0=-90.7833333333333 k_0=1.0000408158 x_0=222504.44500889 y_0=47532.0603505207 ellps=GRS80 units=us-ft
7638|p|NAD83(2011) / WISCRS Vilas (ftUS)|-90.1,45.8,-88.9,46.3|proj=lcc lat_1=46.0778440905556 lat_0=46.0778440905556 lon_0=-89.4888888888889 k_0=1.0000730142 x_0=134417.068834138 y_0=50337.1092710185 ellps=GRS80 units=us-ft
7639|p|NAD83(2011) / WISCRS Walworth (ftUS)|-88.8,42.4,-88.3,42.9|proj=lcc lat_1=42.6694620969444 lat_0=42.6694620969444 lon_0=-88.5416666666667 k_0=1.0000367192 x_0=232562.86512573 y_0=111088.222402845 ellps=GRS80 units=us-ft
7640|p|NAD83(2011) / WISCRS Washburn (ftUS)|-92.1,45.6,-91.5,46.2|proj=lcc lat_1=45.9612198333333 lat_0=45.9612198333333 lon_0=-91.7833333333333 k_0=1.0000475376 x_0=234086.868173736 y_0=188358.605943612 ellps=GRS80 units=us-ft
7641|p|NAD83(2011) / WISCRS Washington (ftUS)|-88.5,43.1,-88,43.6|proj=tmerc lat_0=42.9180555555556 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.441402083 y_0=0.00304800609601219 ellps=GRS80 units=us-ft
7642|p|NAD83(2011) / WISCRS Waukesha (ftUS)|-88.6,42.8,-88,43.2|proj=tmerc lat_0=42.5694444444444 lon_0=-88.225 k=1.0000346179 x_0=208788.417881636 y_0=0.00335280670561341 ellps=GRS80 units=us-ft
7643|p|NAD83(2011) / WISCRS Waupaca (ftUS)|-89.3,44.2,-88.6,44.7|proj=tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=1.0000333645 x_0=185013.970942342 y_0=0.00701041402082804 ellps=GRS80 units=us-ft
7644|p|NAD83(2011) / WISCRS Waushara (ftUS)|-89.6,43.9,-88.8,44.3|proj=lcc lat_1=44.1139440458333 lat_0=44.1139440458333 lon_0=-89.2416666666667 k_0=1.0000392096 x_0=120091.44018288 y_0=45069.7588011176 ellps=GRS80 units=us-ft
7645|p|NAD83(2011) / WISCRS Wood (ftUS)|-90.4,44.2,-89.7,44.7|proj=lcc lat_1=44.3625954694444 lat_0=44.3625954694444 lon_0=-90 k_0=1.0000421209 x_0=208483.617272034 y_0=134589.753924308 ellps=GRS80 units=us-ft
7651|v|Kumul 34 height|142.2,-8.3,144.8,-5.5|vunits=m
7652|v|Kiunga height|140.8,-9.4,144.1,-5|vunits=m
7656|c|WGS 84 (G730)|-180,-90,180,90|proj=geocent ellps=WGS84
7657|h|WGS 84 (G730)|-180,-90,180,90|proj=longlat ellps=WGS84
7658|c|WGS 84 (G873)|-180,-90,180,90|proj=geocent ellps=WGS84
7659|h|WGS 84 (G873)|-180,-90,180,90|proj=longlat ellps=WGS84
7660|c|WGS 84 (G1150)|-180,-90,180,90|proj=geocent ellps=WGS84
7661|h|WGS 84 (G1150)|-180,-90,180,90|proj=longlat ellps=WGS84
7662|c|WGS 84 (G1674)|-180,-90,180,90|proj=geocent ellps=WGS84
7663|h|WGS 84 (G1674)|-180,-90,180,90|proj=longlat ellps=WGS84
7664|c|WGS 84 (G1762)|-180,-90,180,90|proj=geocent ellps=WGS84
7665|h|WGS 84 (G1762)|-180,-90,180,90|proj=longlat ellps=WGS84
7677|c|PZ-90.02|-180,-90,180,90|proj=geocent a=6378136 rf=298.257839303
7678|h|PZ-90.02|-180,-90,180,90|proj=longlat a=6378136 rf=298.257839303
7679|c|PZ-90.11|-180,-90,180,90|proj=geocent a=6378136 rf=298.257839303
7680|h|PZ-90.11|-180,-90,180,90|proj=longlat a=6378136 rf=298.257839303
7681|c|GSK-2011|18.9,39.8,-168.9,85.2|proj=geocent ellps=GSK2011
7682|h|GSK-2011|18.9,39.8,-168.9,85.2|proj=longlat ellps=GSK2011
7683|g|GSK-2011|18.9,39.8,-168.9,85.2|proj=longlat ellps=GSK2011
7684|c|Kyrg-06|69.2,39.1,80.3,43.3|proj=geocent ellps=GRS80
7685|h|Kyrg-06|69.2,39.1,80.3,43.3|proj=longlat ellps=GRS80
7686|g|Kyrg-06|69.2,39.1,80.3,43.3|proj=longlat ellps=GRS80
7692|p|Kyrg-06 / zone 1|69.2,39.5,70.1,40.3|proj=tmerc lon_0=68.5166666666667 x_0=1300000 y_0=14743.5 ellps=GRS80
7693|p|Kyrg-06 / zone 2|70,39.1,73.1,42.9|proj=tmerc lon_0=71.5166666666667 x_0=2300000 y_0=14743.5 ellps=GRS80
7694|p|Kyrg-06 / zone 3|73,39.3,76.1,43.3|proj=tmerc lon_0=74.5166666666667 x_0=3300000 y_0=14743.5 ellps=GRS80
7695|p|Kyrg-06 / zone 4|76,40.3,79.1,43|proj=tmerc lon_0=77.5166666666667 x_0=4300000 y_0=14743.5 ellps=GRS80
7696|p|Kyrg-06 / zone 5|79,41.6,80.3,42.8|proj=tmerc lon_0=80.5166666666667 x_0=5300000 y_0=14743.5 ellps=GRS80
7699|v|DHHN12 height|5.8,47.2,15.1,55.1|vunits=m
7700|v|Latvia 2000 height|20.8,55.6,28.3,58.1|vunits=m
7707|v|ODN (Offshore) height|-9,49.7,2.1,61.1|vunits=m
7755|p|WGS 84 / India NSF LCC|65.6,3.8,97.5,35.6|proj=lcc lat_0=24 lon_0=80 lat_1=12.472955 lat_2=35.1728044444444 x_0=4000000 y_0=4000000 datum=WGS84
7756|p|WGS 84 / Andhra Pradesh|76.7,12.6,84.9,20|proj=lcc lat_0=16.25543298 lon_0=80.875 lat_1=13.75 lat_2=18.75 x_0=1000000 y_0=1000000 datum=WGS84
7757|p|WGS 84 / Arunachal Pradesh|91.5,26.6,97.5,29.5|proj=lcc lat_0=28.00157897 lon_0=94.5 lat_1=27 lat_2=29 x_0=1000000 y_0=1000000 datum=WGS84
7758|p|WGS 84 / Assam|89.6,24.1,96.1,28|proj=lcc lat_0=26.00257703 lon_0=92.75 lat_1=24.6666666666667 lat_2=27.3333333333333 x_0=1000000 y_0=1000000 datum=WGS84
7759|p|WGS 84 / Bihar|83.3,24.2,88.3,27.9|proj=lcc lat_0=25.87725247 lon_0=85.875 lat_1=24.625 lat_2=27.125 x_0=1000000 y_0=1000000 datum=WGS84
7760|p|WGS 84 / Delhi|76.8,28.4,77.4,28.9|proj=lcc lat_0=28.62510126 lon_0=77 lat_1=28.375 lat_2=28.875 x_0=1000000 y_0=1000000 datum=WGS84
7761|p|WGS 84 / Gujarat|68.1,20,74.5,24.8|proj=lcc lat_0=22.37807121 lon_0=71.375 lat_1=20.7916666666667 lat_2=23.9583333333333 x_0=1000000 y_0=1000000 datum=WGS84
7762|p|WGS 84 / Haryana|74.4,27.6,77.6,31|proj=lcc lat_0=29.25226266 lon_0=76 lat_1=28.0833333333333 lat_2=30.4166666666667 x_0=1000000 y_0=1000000 datum=WGS84
7763|p|WGS 84 / Himachal Pradesh|75.5,30.3,79,33.3|proj=lcc lat_0=31.75183497 lon_0=77.375 lat_1=30.75 lat_2=32.75 x_0=1000000 y_0=1000000 datum=WGS84
7764|p|WGS 84 / Jammu and Kashmir|73.7,32.2,79.6,35.6|proj=lcc lat_0=34.75570874 lon_0=76.5 lat_1=33.0833333333333 lat_2=36.4166666666667 x_0=1000000 y_0=1000000 datum=WGS84
7765|p|WGS 84 / Jharkhand|83.3,21.9,88,25.4|proj=lcc lat_0=23.62652682 lon_0=85.625 lat_1=22.5416666666667 lat_2=24.7083333333333 x_0=1000000 y_0=1000000 datum=WGS84
7766|p|WGS 84 / Madhya Pradesh|74,21,82.9,26.9|proj=lcc lat_0=24.00529821 lon_0=78.375 lat_1=22 lat_2=26 x_0=1000000 y_0=1000000 datum=WGS84
7767|p|WGS 84 / Maharashtra|72.6,15.6,80.9,22.1|proj=lcc lat_0=18.88015774 lon_0=76.75 lat_1=16.625 lat_2=21.125 x_0=1000000 y_0=1000000 datum=WGS84
7768|p|WGS 84 / Manipur|92.9,23.8,94.8,25.7|proj=lcc lat_0=24.75060911 lon_0=94 lat_1=24.0833333333333 lat_2=25.4166666666667 x_0=1000000 y_0=1000000 datum=WGS84
7769|p|WGS 84 / Meghalaya|89.8,25,92.9,26.2|proj=lcc lat_0=25.62524747 lon_0=91.375 lat_1=25.2083333333333 lat_2=26.0416666666667 x_0=1000000 y_0=1000000 datum=WGS84
7770|p|WGS 84 / Nagaland|93.3,25.2,95.3,27.1|proj=lcc lat_0=26.12581974 lon_0=94.375 lat_1=25.375 lat_2=26.875 x_0=1000000 y_0=1000000 datum=WGS84
7771|p|WGS 84 / India Northeast|89.6,21.9,97.5,29.5|proj=lcc lat_0=25.63452135 lon_0=93.5 lat_1=23.0416666666667 lat_2=28.2083333333333 x_0=1000000 y_0=1000000 datum=WGS84
7772|p|WGS 84 / Orissa|81.3,17.8,87.5,22.6|proj=lcc lat_0=20.25305174 lon_0=84.375 lat_1=18.5833333333333 lat_2=21.9166666666667 x_0=1000000 y_0=1000000 datum=WGS84
7773|p|WGS 84 / Punjab|73.8,29.5,77,32.6|proj=lcc lat_0=31.00178226 lon_0=75.375 lat_1=30 lat_2=32 x_0=1000000 y_0=1000000 datum=WGS84
7774|p|WGS 84 / Rajasthan|69.4,23,78.3,30.2|proj=lcc lat_0=26.88505546 lon_0=73.875 lat_1=24.2916666666667 lat_2=29.4583333333333 x_0=1000000 y_0=1000000 datum=WGS84
7775|p|WGS 84 / Uttar Pradesh|77,23.8,84.7,30.5|proj=lcc lat_0=27.13270823 lon_0=80.875 lat_1=24.875 lat_2=29.375 x_0=1000000 y_0=1000000 datum=WGS84
7776|p|WGS 84 / Uttaranchal|77.5,28.7,81.1,31.5|proj=lcc lat_0=30.0017132 lon_0=79.375 lat_1=29 lat_2=31 x_0=1000000 y_0=1000000 datum=WGS84
7777|p|WGS 84 / Andaman and Nicobar|92.1,6.7,94.4,13.8|proj=tmerc lat_0=10.25 lon_0=93.25 k=0.9999428 x_0=1000000 y_0=1000000 datum=WGS84
7778|p|WGS 84 / Chhattisgarh|80.2,17.7,84.4,24.2|proj=tmerc lat_0=21 lon_0=82.25 k=0.9998332 x_0=1000000 y_0=1000000 datum=WGS84
7779|p|WGS 84 / Goa|73.6,14.8,74.4,15.8|proj=tmerc lat_0=15.375 lon_0=74 k=0.9999913 x_0=1000000 y_0=1000000 datum=WGS84
7780|p|WGS 84 / Karnataka|74,11.5,78.6,18.5|proj=tmerc lat_0=15.125 lon_0=76.375 k=0.9998012 x_0=1000000 y_0=1000000 datum=WGS84
7781|p|WGS 84 / Kerala|74.8,8.2,77.4,12.8|proj=tmerc lat_0=10.5 lon_0=76 k=0.9999177 x_0=1000000 y_0=1000000 datum=WGS84
7782|p|WGS 84 / Lakshadweep|72,8.2,73.8,11.8|proj=tmerc lat_0=10 lon_0=73.125 k=0.9999536 x_0=1000000 y_0=1000000 datum=WGS84
7783|p|WGS 84 / Mizoram|92.2,21.9,93.5,24.6|proj=tmerc lat_0=23.125 lon_0=92.75 k=0.9999821 x_0=1000000 y_0=1000000 datum=WGS84
7784|p|WGS 84 / Sikkim|88,27,89,28.2|proj=tmerc lat_0=27.625 lon_0=88.5 k=0.9999926 x_0=1000000 y_0=1000000 datum=WGS84
7785|p|WGS 84 / Tamil Nadu|76.2,8,80.4,13.6|proj=tmerc lat_0=10.875 lon_0=78.375 k=0.9997942 x_0=1000000 y_0=1000000 datum=WGS84
7786|p|WGS 84 / Tripura|91.1,22.9,92.4,24.6|proj=tmerc lat_0=23.75 lon_0=91.75 k=0.9999822 x_0=1000000 y_0=1000000 datum=WGS84
7787|p|WGS 84 / West Bengal|85.8,21.4,89.9,27.3|proj=tmerc lat_0=24.375 lon_0=87.875 k=0.9998584 x_0=1000000 y_0=1000000 datum=WGS84
7789|c|ITRF2014|-180,-90,180,90|proj=geocent ellps=GRS80
7791|p|RDN2008 / UTM zone 32N|5.9,36.5,12,47.1|proj=utm zone=32 ellps=GRS80
7792|p|RDN2008 / UTM zone 33N|12,34.7,18,47.1|proj=utm zone=33 ellps=GRS80
7793|p|RDN2008 / UTM zone 34N|17.9,34.7,19,41.7|proj=utm zone=34 ellps=GRS80
7794|p|RDN2008 / Italy zone (E-N)|5.9,34.7,19,47.1|proj=tmerc lon_0=12 k=0.9985 x_0=7000000 ellps=GRS80
7795|p|RDN2008 / Zone 12 (E-N)|5.9,34.7,19,47.1|proj=tmerc lon_0=12 x_0=3000000 ellps=GRS80
7796|c|BGS2005|22.3,41.2,31.4,44.3|proj=geocent ellps=GRS80
7797|h|BGS2005|22.3,41.2,31.4,44.3|proj=longlat ellps=GRS80
7798|g|BGS2005|22.3,41.2,31.4,44.3|proj=longlat ellps=GRS80
7799|p|BGS2005 / UTM zone 34N (N-E)|22.3,41.3,24,44.3|proj=utm zone=34 ellps=GRS80
7800|p|BGS2005 / UTM zone 35N (N-E)|24,41.2,30.1,44.2|proj=utm zone=35 ellps=GRS80
7801|p|BGS2005 / CCS2005|22.3,41.2,28.7,44.3|proj=lcc lat_0=42.6678756833333 lon_0=25.5 lat_1=42 lat_2=43.3333333333333 x_0=500000 y_0=4725824.3591 ellps=GRS80
7803|p|BGS2005 / UTM zone 34N|22.3,41.3,24,44.3|proj=utm zone=34 ellps=GRS80
7805|p|BGS2005 / UTM zone 36N|30,42.5,31.4,43.7|proj=utm zone=36 ellps=GRS80
7815|c|WGS 84 (Transit)|-180,-90,180,90|proj=geocent ellps=WGS84
7816|h|WGS 84 (Transit)|-180,-90,180,90|proj=longlat ellps=WGS84
7825|p|Pulkovo 1942 / CS63 zone X1|22.1,47.7,25.1,52|proj=tmerc lat_0=0.0833333333333333 lon_0=23.5 x_0=1300000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
7826|p|Pulkovo 1942 / CS63 zone X2|25,47.7,28.1,52|proj=tmerc lat_0=0.0833333333333333 lon_0=26.5 x_0=2300000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
7827|p|Pulkovo 1942 / CS63 zone X3|28,45.1,31.1,52.1|proj=tmerc lat_0=0.0833333333333333 lon_0=29.5 x_0=3300000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
7828|p|Pulkovo 1942 / CS63 zone X4|31,44.3,34.1,52.4|proj=tmerc lat_0=0.0833333333333333 lon_0=32.5 x_0=4300000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
7829|p|Pulkovo 1942 / CS63 zone X5|34,44.3,37.1,52.3|proj=tmerc lat_0=0.0833333333333333 lon_0=35.5 x_0=5300000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
7830|p|Pulkovo 1942 / CS63 zone X6|37,46.8,40.1,50.5|proj=tmerc lat_0=0.0833333333333333 lon_0=38.5 x_0=6300000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
7831|p|Pulkovo 1942 / CS63 zone X7|40,48.8,40.2,49.7|proj=tmerc lat_0=0.0833333333333333 lon_0=41.5 x_0=7300000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
7832|v|POM96 height|144.4,-10.5,149.7,-6.6|vunits=m
7837|v|DHHN2016 height|5.8,47.2,15.1,55.1|vunits=m
7839|v|NZVD2016 height|160.6,-56,-171.2,-25.8|vunits=m
7841|v|POM08 height|144.4,-10.5,149.7,-6.6|vunits=m
7842|c|GDA2020|93.4,-60.6,173.4,-8.4|proj=geocent ellps=GRS80
7843|h|GDA2020|93.4,-60.6,173.4,-8.4|proj=longlat ellps=GRS80
7844|g|GDA2020|93.4,-60.6,173.4,-8.4|proj=longlat ellps=GRS80
7846|p|GDA2020 / MGA zone 46|93.4,-15.5,96.1,-8.5|proj=utm zone=46 south ellps=GRS80
7847|p|GDA2020 / MGA zone 47|96,-15.6,100.4,-8.4|proj=utm zone=47 south ellps=GRS80
7848|p|GDA2020 / MGA zone 48|102.1,-34.7,108.1,-8.8|proj=utm zone=48 south ellps=GRS80
7849|p|GDA2020 / MGA zone 49|108,-37.9,114.1,-10.7|proj=utm zone=49 south ellps=GRS80
7850|p|GDA2020 / MGA zone 50|114,-38.6,120.1,-12|proj=utm zone=50 south ellps=GRS80
7851|p|GDA2020 / MGA zone 51|120,-38.1,126.1,-10.4|proj=utm zone=51 south ellps=GRS80
7852|p|GDA2020 / MGA zone 52|125.9,-37.4,132,-9.1|proj=utm zone=52 south ellps=GRS80
7853|p|GDA2020 / MGA zone 53|132,-40.8,138.1,-8.8|proj=utm zone=53 south ellps=GRS80
7854|p|GDA2020 / MGA zone 54|138,-48.2,144.1,-9|proj=utm zone=54 south ellps=GRS80
7855|p|GDA2020 / MGA zone 55|144,-50.9,150.1,-9.2|proj=utm zone=55 south ellps=GRS80
7856|p|GDA2020 / MGA zone 56|150,-59,156,-13.8|proj=utm zone=56 south ellps=GRS80
7857|p|GDA2020 / MGA zone 57|156,-60.6,162.1,-14|proj=utm zone=57 south ellps=GRS80
7858|p|GDA2020 / MGA zone 58|162,-59.4,168,-25.9|proj=utm zone=58 south ellps=GRS80
7859|p|GDA2020 / MGA zone 59|168,-32.5,173.4,-25.6|proj=utm zone=59 south ellps=GRS80
7877|p|Astro DOS 71 / SHLG71|-5.9,-16.1,-5.5,-15.8|proj=tmerc lat_0=-15.9666666666667 lon_0=-5.71666666666667 x_0=300000 y_0=2000000 ellps=intl towgs84=-323.65,551.39,-491.22,0,0,0,0
7878|p|Astro DOS 71 / UTM zone 30S|-5.9,-16.1,-5.5,-15.8|proj=utm zone=30 south ellps=intl towgs84=-323.65,551.39,-491.22,0,0,0,0
7879|c|St. Helena Tritan|-5.9,-16.1,-5.5,-15.8|proj=geocent ellps=WGS84
7880|h|St. Helena Tritan|-5.9,-16.1,-5.5,-15.8|proj=longlat ellps=WGS84
7881|g|St. Helena Tritan|-5.9,-16.1,-5.5,-15.8|proj=longlat ellps=WGS84 towgs84=-0.077,0.079,0.086
7882|p|St. Helena Tritan / SHLG(Tritan)|-5.9,-16.1,-5.5,-15.8|proj=tmerc lat_0=-15.9666666666667 lon_0=-5.71666666666667 x_0=299483.737 y_0=2000527.879 ellps=WGS84 towgs84=-0.077,0.079,0.086,0,0,0,0
7883|p|St. Helena Tritan / UTM zone 30S|-5.9,-16.1,-5.5,-15.8|proj=utm zone=30 south ellps=WGS84 towgs84=-0.077,0.079,0.086,0,0,0,0
7884|c|SHGD2015|-5.9,-16.1,-5.5,-15.8|proj=geocent ellps=GRS80
7885|h|SHGD2015|-5.9,-16.1,-5.5,-15.8|proj=longlat ellps=GRS80
7886|g|SHGD2015|-5.9,-16.1,-5.5,-15.8|proj=longlat ellps=GRS80
7887|p|SHMG2015|-5.9,-16.1,-5.5,-15.8|proj=utm zone=30 south ellps=GRS80
7888|v|Jamestown 1971 height|-5.9,-16.1,-5.5,-15.8|vunits=m
7889|v|St. Helena Tritan 2011 height|-5.9,-16.1,-5.5,-15.8|vunits=m
7890|v|SHVD2015 height|-5.9,-16.1,-5.5,-15.8|vunits=m
7899|p|GDA2020 / Vicgrid|140.9,-39.2,150.1,-33.9|proj=lcc lat_0=-37 lon_0=145 lat_1=-36 lat_2=-38 x_0=2500000 y_0=2500000 ellps=GRS80
7900|h|ITRF88|-180,-90,180,90|proj=longlat ellps=GRS80
7901|h|ITRF89|-180,-90,180,90|proj=longlat ellps=GRS80
7902|h|ITRF90|-180,-90,180,90|proj=longlat ellps=GRS80
7903|h|ITRF91|-180,-90,180,90|proj=longlat ellps=GRS80
7904|h|ITRF92|-180,-90,180,90|proj=longlat ellps=GRS80
7905|h|ITRF93|-180,-90,180,90|proj=longlat ellps=GRS80
7906|h|ITRF94|-180,-90,180,90|proj=longlat ellps=GRS80
7907|h|ITRF96|-180,-90,180,90|proj=longlat ellps=GRS80 towgs84=24.54,-36.43,-68.12,-2.7359,-2.0431,0.3731,6.901
7908|h|ITRF97|-180,-90,180,90|proj=longlat ellps=GRS80 towgs84=-14.63,-27.62,-25.32,-1.7893,-0.6047,0.9962,6.695
7909|h|ITRF2000|-180,-90,180,90|proj=longlat ellps=GRS80
7910|h|ITRF2005|-180,-90,180,90|proj=longlat ellps=GRS80 towgs84=-79.73,-6.86,38.03,-0.0351,2.1211,2.1411,6.636
7911|h|ITRF2008|-180,-90,180,90|proj=longlat ellps=GRS80
7912|h|ITRF2014|-180,-90,180,90|proj=longlat ellps=GRS80
7914|c|ETRF89|-16.1,32.8,40.2,84.8|proj=geocent ellps=GRS80
7915|h|ETRF89|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
7916|c|ETRF90|-16.1,32.8,40.2,84.8|proj=geocent ellps=GRS80
7917|h|ETRF90|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
7918|c|ETRF91|-16.1,32.8,40.2,84.8|proj=geocent ellps=GRS80
7919|h|ETRF91|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
7920|c|ETRF92|-16.1,32.8,40.2,84.8|proj=geocent ellps=GRS80
7921|h|ETRF92|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
7922|c|ETRF93|-16.1,32.8,40.2,84.8|proj=geocent ellps=GRS80
7923|h|ETRF93|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
7924|c|ETRF94|-16.1,32.8,40.2,84.8|proj=geocent ellps=GRS80
7925|h|ETRF94|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
7926|c|ETRF96|-16.1,32.8,40.2,84.8|proj=geocent ellps=GRS80
7927|h|ETRF96|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
7928|c|ETRF97|-16.1,32.8,40.2,84.8|proj=geocent ellps=GRS80
7929|h|ETRF97|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
7930|c|ETRF2000|-16.1,32.8,40.2,84.8|proj=geocent ellps=GRS80
7931|h|ETRF2000|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
7954|x|Astro DOS 71 / UTM zone 30S + Jamestown 1971 height|-5.9,-16.1,-5.5,-15.8|7878+7888
7955|x|St. Helena Tritan / UTM zone 30S + Tritan 2011 height|-5.9,-16.1,-5.5,-15.8|7883+7889
7956|x|SHMG2015 + SHVD2015 height|-5.9,-16.1,-5.5,-15.8|7887+7890
7962|v|Poolbeg height (m)|-10.6,51.3,-5.3,55.5|vunits=m
7968|v|NGVD29 height (m)|-124.8,24.4,-66.9,49.4|vunits=m
7976|v|HKPD depth|113.8,22.1,114.4,22.6|vunits=m
7979|v|KOC WD height|46.5,28.5,48.5,30.1|vunits=m
7992|p|Malongo 1987 / UTM zone 33S|11.7,-6.1,12.4,-5.7|proj=utm zone=33 south ellps=intl towgs84=-254.1,-5.36,-100.29,0,0,0,0
8013|p|GDA2020 / ALB2020|117.5,-35.3,118.3,-34.7|proj=tmerc lon_0=117.883333333333 k=1.0000044 x_0=50000 y_0=4100000 ellps=GRS80
8014|p|GDA2020 / BIO2020|114.9,-22.2,115.6,-20.2|proj=tmerc lon_0=115.25 k=1.0000022 x_0=60000 y_0=2700000 ellps=GRS80
8015|p|GDA2020 / BRO2020|122,-18.1,122.7,-16.7|proj=tmerc lon_0=122.333333333333 k=1.00000298 x_0=50000 y_0=2300000 ellps=GRS80
8016|p|GDA2020 / BCG2020|115.1,-33.8,115.9,-33.4|proj=tmerc lon_0=115.433333333333 k=0.99999592 x_0=50000 y_0=4000000 ellps=GRS80
8017|p|GDA2020 / CARN2020|113.3,-25.5,114,-23|proj=tmerc lon_0=113.666666666667 k=0.99999796 x_0=50000 y_0=3050000 ellps=GRS80
8018|p|GDA2020 / CIG2020|105.4,-10.7,105.8,-10.3|proj=tmerc lon_0=105.625 k=1.00002514 x_0=50000 y_0=1400000 ellps=GRS80
8019|p|GDA2020 / CKIG2020|96.7,-12.3,97,-11.7|proj=tmerc lon_0=96.875 k=0.99999387 x_0=50000 y_0=1600000 ellps=GRS80
8020|p|GDA2020 / COL2020|115.7,-34.7,116.4,-33.2|proj=tmerc lon_0=115.933333333333 k=1.000019 x_0=40000 y_0=4100000 ellps=GRS80
8021|p|GDA2020 / ESP2020|121.5,-34.5,122.2,-33.3|proj=tmerc lon_0=121.883333333333 k=1.0000055 x_0=50000 y_0=4050000 ellps=GRS80
8022|p|GDA2020 / EXM2020|113.7,-22.5,114.3,-21.7|proj=tmerc lon_0=114.066666666667 k=1.00000236 x_0=50000 y_0=2750000 ellps=GRS80
8023|p|GDA2020 / GCG2020|114.5,-29.1,115,-28.4|proj=tmerc lon_0=114.583333333333 k=1.00000628 x_0=50000 y_0=3450000 ellps=GRS80
8024|p|GDA2020 / GOLD2020|121,-32.3,121.9,-28.7|proj=tmerc lon_0=121.5 k=1.00004949 x_0=60000 y_0=3800000 ellps=GRS80
8025|p|GDA2020 / JCG2020|114.8,-30.8,115.4,-29|proj=tmerc lon_0=114.983333333333 k=1.00000314 x_0=50000 y_0=3650000 ellps=GRS80
8026|p|GDA2020 / KALB2020|113.9,-28.5,114.8,-27.1|proj=tmerc lon_0=114.315277777778 k=1.000014 x_0=55000 y_0=3700000 ellps=GRS80
8027|p|GDA2020 / KAR2020|116.5,-21,117.3,-20.2|proj=tmerc lon_0=116.933333333333 k=0.9999989 x_0=50000 y_0=2550000 ellps=GRS80
8028|p|GDA2020 / KUN2020|128.5,-16.8,129,-14.7|proj=tmerc lon_0=128.75 k=1.0000165 x_0=50000 y_0=2100000 ellps=GRS80
8029|p|GDA2020 / LCG2020|115.1,-31.5,115.7,-30.7|proj=tmerc lon_0=115.366666666667 k=1.00000157 x_0=50000 y_0=3750000 ellps=GRS80
8030|p|GDA2020 / MRCG2020|114.9,-34.5,115.3,-33.5|proj=tmerc lon_0=115.166666666667 k=1.0000055 x_0=50000 y_0=4050000 ellps=GRS80
8031|p|GDA2020 / PCG2020|115.4,-33.5,116.1,-31.3|proj=tmerc lon_0=115.816666666667 k=0.99999906 x_0=50000 y_0=3900000 ellps=GRS80
8032|p|GDA2020 / PHG2020|118.2,-20.8,119,-20.1|proj=tmerc lon_0=118.6 k=1.00000135 x_0=50000 y_0=2500000 ellps=GRS80
8035|p|WGS 84 / TM Zone 20N (ftUS)|-62.1,9.8,-59.9,12.4|proj=tmerc lon_0=-63 k=0.9996 x_0=500000.0001016 datum=WGS84 units=us-ft
8036|p|WGS 84 / TM Zone 21N (ftUS)|-60,9.9,-57.2,12.2|proj=tmerc lon_0=-57 k=0.9996 x_0=500000.0001016 datum=WGS84 units=us-ft
8042|g|Gusterberg (Ferro)|12,46.9,16.9,51.1|proj=longlat a=6376045 rf=310 pm=ferro
8043|g|St. Stephen (Ferro)|14.4,47.4,18.9,50.5|proj=longlat a=6376045 rf=310 pm=ferro
8050|v|MSL height (ft)|-180,-90,180,90|vunits=ft
8051|v|MSL depth (ft)|-180,-90,180,90|vunits=ft
8052|v|MSL height (ftUS)|167.6,15.5,-65.6,74.8|vunits=us-ft
8053|v|MSL depth (ftUS)|167.6,15.5,-65.6,74.8|vunits=us-ft
8058|p|GDA2020 / NSW Lambert|140.9,-37.6,153.7,-28.1|proj=lcc lat_0=-33.25 lon_0=147 lat_1=-30.75 lat_2=-35.75 x_0=9300000 y_0=4500000 ellps=GRS80
8059|p|GDA2020 / SA Lambert|128.9,-38.2,141.1,-25.9|proj=lcc lat_0=-32 lon_0=135 lat_1=-28 lat_2=-36 x_0=1000000 y_0=2000000 ellps=GRS80
8065|p|NAD83(2011) / PCCS zone 1 (ft)|-111.6,31.4,-110.4,32.6|proj=omerc lat_0=32.25 lonc=-111.4 alpha=45 gamma=45 k=1.00011 x_0=48768 y_0=243840 ellps=GRS80 units=ft
8066|p|NAD83(2011) / PCCS zone 2 (ft)|-112.6,31.5,-111.5,32.6|proj=tmerc lat_0=31.25 lon_0=-112.166666666667 k=1.00009 x_0=548640 y_0=304800 ellps=GRS80 units=ft
8067|p|NAD83(2011) / PCCS zone 3 (ft)|-113.4,31.8,-112.5,32.6|proj=tmerc lat_0=31.5 lon_0=-113.166666666667 k=1.000055 x_0=182880 ellps=GRS80 units=ft
8068|p|NAD83(2011) / PCCS zone 4 (ft)|-110.9,32.3,-110.6,32.5|proj=lcc lat_1=30.5 lat_0=30.5 lon_0=-110.75 k_0=0.9998 x_0=9144 y_0=-188976 ellps=GRS80 units=ft
8082|p|NAD83(CSRS)v6 / MTM NS 2010 zone 4|-63,44.6,-59.7,47.1|proj=tmerc lon_0=-61.5 k=0.9999 x_0=24500000 ellps=GRS80
8083|p|NAD83(CSRS)v6 / MTM NS 2010 zone 5|-66.3,43.4,-63,46.1|proj=tmerc lon_0=-64.5 k=0.9999 x_0=25500000 ellps=GRS80
8084|c|ISN2016|-30.9,59.9,-5.5,69.6|proj=geocent ellps=GRS80
8085|h|ISN2016|-30.9,59.9,-5.5,69.6|proj=longlat ellps=GRS80
8086|g|ISN2016|-30.9,59.9,-5.5,69.6|proj=longlat ellps=GRS80
8088|p|ISN2016 / Lambert 2016|-30.9,59.9,-5.5,69.6|proj=lcc lat_0=65 lon_0=-19 lat_1=64.25 lat_2=65.75 x_0=2700000 y_0=300000 ellps=GRS80
8089|v|ISH2004 height|-24.7,63.2,-13.3,66.7|vunits=m
8090|p|NAD83(HARN) / WISCRS Florence (m)|-88.7,45.7,-88,46.1|proj=tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=1.0000552095 x_0=133502.6683 y_0=0.0063 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8091|p|NAD83(HARN) / WISCRS Florence (ftUS)|-88.7,45.7,-88,46.1|proj=tmerc lat_0=45.4388888888889 lon_0=-88.1416666666667 k=1.0000552095 x_0=133502.668224536 y_0=0.0064008128016256 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8092|p|NAD83(HARN) / WISCRS Eau Claire (m)|-91.7,44.5,-90.9,44.9|proj=lcc lat_1=44.8722811263889 lat_0=44.8722811263889 lon_0=-91.2888888888889 k_0=1.000035079 x_0=120091.4402 y_0=91687.9239 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8093|p|NAD83(HARN) / WISCRS Eau Claire (ftUS)|-91.7,44.5,-90.9,44.9|proj=lcc lat_1=44.8722811263889 lat_0=44.8722811263889 lon_0=-91.2888888888889 k_0=1.000035079 x_0=120091.44018288 y_0=91687.9239014477 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8095|p|NAD83(HARN) / WISCRS Wood (m)|-90.4,44.2,-89.7,44.7|proj=lcc lat_1=44.3625954694444 lat_0=44.3625954694444 lon_0=-90 k_0=1.0000421209 x_0=208483.6173 y_0=134589.754 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8096|p|NAD83(HARN) / WISCRS Wood (ftUS)|-90.4,44.2,-89.7,44.7|proj=lcc lat_1=44.3625954694444 lat_0=44.3625954694444 lon_0=-90 k_0=1.0000421209 x_0=208483.617272034 y_0=134589.753924308 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8097|p|NAD83(HARN) / WISCRS Waushara (m)|-89.6,43.9,-88.8,44.3|proj=lcc lat_1=44.1139440458333 lat_0=44.1139440458333 lon_0=-89.2416666666667 k_0=1.0000392096 x_0=120091.4402 y_0=45069.7587 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8098|p|NAD83(HARN) / WISCRS Waushara (ftUS)|-89.6,43.9,-88.8,44.3|proj=lcc lat_1=44.1139440458333 lat_0=44.1139440458333 lon_0=-89.2416666666667 k_0=1.0000392096 x_0=120091.44018288 y_0=45069.7588011176 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8099|p|NAD83(HARN) / WISCRS Waupaca (m)|-89.3,44.2,-88.6,44.7|proj=tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=1.0000333645 x_0=185013.9709 y_0=0.007 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8100|p|NAD83(HARN) / WISCRS Waupaca (ftUS)|-89.3,44.2,-88.6,44.7|proj=tmerc lat_0=43.4202777777778 lon_0=-88.8166666666667 k=1.0000333645 x_0=185013.970942342 y_0=0.00701041402082804 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8101|p|NAD83(HARN) / WISCRS Waukesha (m)|-88.6,42.8,-88,43.2|proj=tmerc lat_0=42.5694444444444 lon_0=-88.225 k=1.0000346179 x_0=208788.418 y_0=0.0034 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8102|p|NAD83(HARN) / WISCRS Waukesha (ftUS)|-88.6,42.8,-88,43.2|proj=tmerc lat_0=42.5694444444444 lon_0=-88.225 k=1.0000346179 x_0=208788.417881636 y_0=0.00335280670561341 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8103|p|NAD83(HARN) / WISCRS Washington (m)|-88.5,43.1,-88,43.6|proj=tmerc lat_0=42.9180555555556 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.4415 y_0=0.003 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8104|p|NAD83(HARN) / WISCRS Washington (ftUS)|-88.5,43.1,-88,43.6|proj=tmerc lat_0=42.9180555555556 lon_0=-88.0638888888889 k=1.00003738 x_0=120091.441402083 y_0=0.00304800609601219 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8105|p|NAD83(HARN) / WISCRS Washburn (m)|-92.1,45.6,-91.5,46.2|proj=lcc lat_1=45.9612198333333 lat_0=45.9612198333333 lon_0=-91.7833333333333 k_0=1.0000475376 x_0=234086.8682 y_0=188358.6058 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8106|p|NAD83(HARN) / WISCRS Washburn (ftUS)|-92.1,45.6,-91.5,46.2|proj=lcc lat_1=45.9612198333333 lat_0=45.9612198333333 lon_0=-91.7833333333333 k_0=1.0000475376 x_0=234086.868173736 y_0=188358.605943612 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8107|p|NAD83(HARN) / WISCRS Walworth (m)|-88.8,42.4,-88.3,42.9|proj=lcc lat_1=42.6694620969444 lat_0=42.6694620969444 lon_0=-88.5416666666667 k_0=1.0000367192 x_0=232562.8651 y_0=111088.2224 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8108|p|NAD83(HARN) / WISCRS Walworth (ftUS)|-88.8,42.4,-88.3,42.9|proj=lcc lat_1=42.6694620969444 lat_0=42.6694620969444 lon_0=-88.5416666666667 k_0=1.0000367192 x_0=232562.86512573 y_0=111088.222402845 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8109|p|NAD83(HARN) / WISCRS Vilas (m)|-90.1,45.8,-88.9,46.3|proj=lcc lat_1=46.0778440905556 lat_0=46.0778440905556 lon_0=-89.4888888888889 k_0=1.0000730142 x_0=134417.0689 y_0=50337.1092 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8110|p|NAD83(HARN) / WISCRS Vilas (ftUS)|-90.1,45.8,-88.9,46.3|proj=lcc lat_1=46.0778440905556 lat_0=46.0778440905556 lon_0=-89.4888888888889 k_0=1.0000730142 x_0=134417.068834138 y_0=50337.1092710185 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8111|p|NAD83(HARN) / WISCRS Vernon (m)|-91.3,43.4,-90.3,43.8|proj=lcc lat_1=43.5750329397222 lat_0=43.5750329397222 lon_0=-90.7833333333333 k_0=1.0000408158 x_0=222504.4451 y_0=47532.0602 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8112|p|NAD83(HARN) / WISCRS Vernon (ftUS)|-91.3,43.4,-90.3,43.8|proj=lcc lat_1=43.5750329397222 lat_0=43.5750329397222 lon_0=-90.7833333333333 k_0=1.0000408158 x_0=222504.44500889 y_0=47532.0603505207 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8113|p|NAD83(HARN) / WISCRS Trempealeau (m)|-91.7,43.9,-91.1,44.6|proj=tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=1.0000361538 x_0=256946.9138 y_0=0.0041 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8114|p|NAD83(HARN) / WISCRS Trempealeau (ftUS)|-91.7,43.9,-91.1,44.6|proj=tmerc lat_0=43.1611111111111 lon_0=-91.3666666666667 k=1.0000361538 x_0=256946.913893828 y_0=0.00396240792481585 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8115|p|NAD83(HARN) / WISCRS Taylor (m)|-91,45,-90,45.4|proj=lcc lat_1=45.1778220858333 lat_0=45.1778220858333 lon_0=-90.4833333333333 k_0=1.0000597566 x_0=187147.5744 y_0=107746.7522 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8116|p|NAD83(HARN) / WISCRS Taylor (ftUS)|-91,45,-90,45.4|proj=lcc lat_1=45.1778220858333 lat_0=45.1778220858333 lon_0=-90.4833333333333 k_0=1.0000597566 x_0=187147.574295148 y_0=107746.752146304 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8117|p|NAD83(HARN) / WISCRS St. Croix (m)|-92.9,44.8,-92.1,45.3|proj=tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=1.0000381803 x_0=165506.7302 y_0=0.0103 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8118|p|NAD83(HARN) / WISCRS St. Croix (ftUS)|-92.9,44.8,-92.1,45.3|proj=tmerc lat_0=44.0361111111111 lon_0=-92.6333333333333 k=1.0000381803 x_0=165506.73009906 y_0=0.0103632207264414 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8119|p|NAD83(HARN) / WISCRS Shawano (m)|-89.3,44.5,-88.2,45.1|proj=tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=1.000032144 x_0=262433.3253 y_0=0.0096 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8120|p|NAD83(HARN) / WISCRS Shawano (ftUS)|-89.3,44.5,-88.2,45.1|proj=tmerc lat_0=44.0361111111111 lon_0=-88.6055555555556 k=1.000032144 x_0=262433.32517145 y_0=0.00944881889763779 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8121|p|NAD83(HARN) / WISCRS Sawyer (m)|-91.6,45.6,-90.6,46.2|proj=lcc lat_1=45.9000991313889 lat_0=45.9000991313889 lon_0=-91.1166666666667 k_0=1.0000573461 x_0=216713.2336 y_0=120734.1631 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8122|p|NAD83(HARN) / WISCRS Sawyer (ftUS)|-91.6,45.6,-90.6,46.2|proj=lcc lat_1=45.9000991313889 lat_0=45.9000991313889 lon_0=-91.1166666666667 k_0=1.0000573461 x_0=216713.233731267 y_0=120734.163169926 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8123|p|NAD83(HARN) / WISCRS Sauk (m)|-90.4,43.1,-89.5,43.7|proj=tmerc lat_0=42.8194444444444 lon_0=-89.9 k=1.0000373868 x_0=185623.5716 y_0=0.0051 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8124|p|NAD83(HARN) / WISCRS Sauk (ftUS)|-90.4,43.1,-89.5,43.7|proj=tmerc lat_0=42.8194444444444 lon_0=-89.9 k=1.0000373868 x_0=185623.571551943 y_0=0.00518161036322072 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8125|p|NAD83(HARN) / WISCRS Rusk (m)|-91.6,45.2,-90.6,45.7|proj=tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=1.0000495976 x_0=250546.1013 y_0=0.0234 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8126|p|NAD83(HARN) / WISCRS Rusk (ftUS)|-91.6,45.2,-90.6,45.7|proj=tmerc lat_0=43.9194444444444 lon_0=-91.0666666666667 k=1.0000495976 x_0=250546.101397003 y_0=0.0234696469392939 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8127|p|NAD83(HARN) / WISCRS Rock (m)|-89.4,42.4,-88.7,42.9|proj=tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=1.0000337311 x_0=146304.2926 y_0=0.0068 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8128|p|NAD83(HARN) / WISCRS Rock (ftUS)|-89.4,42.4,-88.7,42.9|proj=tmerc lat_0=41.9444444444444 lon_0=-89.0722222222222 k=1.0000337311 x_0=146304.292608585 y_0=0.00670561341122682 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8129|p|NAD83(HARN) / WISCRS Richland (m)|-90.7,43.1,-90.1,43.6|proj=lcc lat_1=43.3223129275 lat_0=43.3223129275 lon_0=-90.4305555555556 k_0=1.0000375653 x_0=202387.6048 y_0=134255.4253 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8130|p|NAD83(HARN) / WISCRS Richland (ftUS)|-90.7,43.1,-90.1,43.6|proj=lcc lat_1=43.3223129275 lat_0=43.3223129275 lon_0=-90.4305555555556 k_0=1.0000375653 x_0=202387.604775209 y_0=134255.425450851 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8131|p|NAD83(HARN) / WISCRS Price (m)|-90.7,45.3,-90,46|proj=tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=1.0000649554 x_0=227990.8546 y_0=0.0109 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8132|p|NAD83(HARN) / WISCRS Price (ftUS)|-90.7,45.3,-90,46|proj=tmerc lat_0=44.5555555555556 lon_0=-90.4888888888889 k=1.0000649554 x_0=227990.854457709 y_0=0.0109728219456439 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8133|p|NAD83(HARN) / WISCRS Portage (m)|-89.9,44.2,-89.2,44.7|proj=lcc lat_1=44.4168239752778 lat_0=44.4168239752778 lon_0=-89.5 k_0=1.000039936 x_0=56388.1128 y_0=50022.1874 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8134|p|NAD83(HARN) / WISCRS Portage (ftUS)|-89.9,44.2,-89.2,44.7|proj=lcc lat_1=44.4168239752778 lat_0=44.4168239752778 lon_0=-89.5 k_0=1.000039936 x_0=56388.1127762255 y_0=50022.1874523749 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8135|p|NAD83(HARN) / WISCRS Polk (m)|-92.9,45.2,-92.1,45.8|proj=tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1.0000433849 x_0=141732.2823 y_0=0.0059 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8136|p|NAD83(HARN) / WISCRS Polk (ftUS)|-92.9,45.2,-92.1,45.8|proj=tmerc lat_0=44.6611111111111 lon_0=-92.6333333333333 k=1.0000433849 x_0=141732.282245364 y_0=0.00579121158242316 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8137|p|NAD83(HARN) / WISCRS Pepin and Pierce (m)|-92.9,44.4,-91.6,44.9|proj=lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.3354 y_0=86033.0876 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8138|p|NAD83(HARN) / WISCRS Pepin and Pierce (ftUS)|-92.9,44.4,-91.6,44.9|proj=lcc lat_1=44.6361488719444 lat_0=44.6361488719444 lon_0=-92.2277777777778 k_0=1.0000362977 x_0=167640.33528067 y_0=86033.0877317754 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8139|p|NAD83(HARN) / WISCRS Oneida (m)|-90.1,45.4,-89,46|proj=lcc lat_1=45.7042237702778 lat_0=45.7042237702778 lon_0=-89.5444444444444 k_0=1.0000686968 x_0=70104.1401 y_0=57588.0346 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8140|p|NAD83(HARN) / WISCRS Oneida (ftUS)|-90.1,45.4,-89,46|proj=lcc lat_1=45.7042237702778 lat_0=45.7042237702778 lon_0=-89.5444444444444 k_0=1.0000686968 x_0=70104.1402082804 y_0=57588.0347472695 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8141|p|NAD83(HARN) / WISCRS Oconto (m)|-88.7,44.6,-87.7,45.4|proj=tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=1.0000236869 x_0=182880.3676 y_0=0.0033 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8142|p|NAD83(HARN) / WISCRS Oconto (ftUS)|-88.7,44.6,-87.7,45.4|proj=tmerc lat_0=44.3972222222222 lon_0=-87.9083333333333 k=1.0000236869 x_0=182880.367589535 y_0=0.00335280670561341 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8143|p|NAD83(HARN) / WISCRS Monroe (m)|-91,43.7,-90.3,44.2|proj=lcc lat_1=44.0000739286111 lat_0=44.0000739286111 lon_0=-90.6416666666667 k_0=1.0000434122 x_0=204521.209 y_0=121923.9861 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8144|p|NAD83(HARN) / WISCRS Monroe (ftUS)|-91,43.7,-90.3,44.2|proj=lcc lat_1=44.0000739286111 lat_0=44.0000739286111 lon_0=-90.6416666666667 k_0=1.0000434122 x_0=204521.209042418 y_0=121923.986182372 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8145|p|NAD83(HARN) / WISCRS Menominee (m)|-89,44.8,-88.4,45.2|proj=tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=1.0000362499 x_0=105461.0121 y_0=0.0029 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8146|p|NAD83(HARN) / WISCRS Menominee (ftUS)|-89,44.8,-88.4,45.2|proj=tmerc lat_0=44.7166666666667 lon_0=-88.4166666666667 k=1.0000362499 x_0=105461.012141224 y_0=0.00304800609601219 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8147|p|NAD83(HARN) / WISCRS Marinette (m)|-88.5,44.9,-87.4,45.8|proj=tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=1.0000234982 x_0=238658.8794 y_0=0.0032 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8148|p|NAD83(HARN) / WISCRS Marinette (ftUS)|-88.5,44.9,-87.4,45.8|proj=tmerc lat_0=44.6916666666667 lon_0=-87.7111111111111 k=1.0000234982 x_0=238658.879451359 y_0=0.00304800609601219 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8149|p|NAD83(HARN) / WISCRS Marathon (m)|-90.4,44.6,-89.2,45.2|proj=lcc lat_1=44.9009044236111 lat_0=44.9009044236111 lon_0=-89.77 k_0=1.000053289 x_0=74676.1493 y_0=55049.2669 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8150|p|NAD83(HARN) / WISCRS Marathon (ftUS)|-90.4,44.6,-89.2,45.2|proj=lcc lat_1=44.9009044236111 lat_0=44.9009044236111 lon_0=-89.77 k_0=1.000053289 x_0=74676.1493522987 y_0=55049.2669545339 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8151|p|NAD83(HARN) / WISCRS Lincoln (m)|-90.1,45.1,-89.4,45.6|proj=tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=1.0000599003 x_0=116129.0323 y_0=0.0058 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8152|p|NAD83(HARN) / WISCRS Lincoln (ftUS)|-90.1,45.1,-89.4,45.6|proj=tmerc lat_0=44.8444444444444 lon_0=-89.7333333333333 k=1.0000599003 x_0=116129.032258064 y_0=0.00579121158242316 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8153|p|NAD83(HARN) / WISCRS Langlade (m)|-89.5,45,-88.6,45.5|proj=lcc lat_1=45.1542371052778 lat_0=45.1542371052778 lon_0=-89.0333333333333 k_0=1.0000627024 x_0=198425.197 y_0=105279.7829 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8154|p|NAD83(HARN) / WISCRS Langlade (ftUS)|-89.5,45,-88.6,45.5|proj=lcc lat_1=45.1542371052778 lat_0=45.1542371052778 lon_0=-89.0333333333333 k_0=1.0000627024 x_0=198425.196850394 y_0=105279.782880366 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8155|p|NAD83(HARN) / WISCRS La Crosse (m)|-91.5,43.7,-90.9,44.1|proj=tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=1.0000319985 x_0=130454.6598 y_0=0.0033 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8156|p|NAD83(HARN) / WISCRS La Crosse (ftUS)|-91.5,43.7,-90.9,44.1|proj=tmerc lat_0=43.4511111111111 lon_0=-91.3166666666667 k=1.0000319985 x_0=130454.659690119 y_0=0.00335280670561341 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8157|p|NAD83(HARN) / WISCRS Kewaunee, Manitowoc and Sheboygan (m)|-88.2,43.5,-87.3,44.7|proj=tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.7614 y_0=0.0012 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8158|p|NAD83(HARN) / WISCRS Kewaunee, Manitowoc and Sheboygan (ftUS)|-88.2,43.5,-87.3,44.7|proj=tmerc lat_0=43.2666666666667 lon_0=-87.55 k=1.0000233704 x_0=79857.761544323 y_0=0.00121920243840488 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8159|p|NAD83(HARN) / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (m)|-88.4,42.4,-87.7,43.6|proj=tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.3728 y_0=0.0009 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8160|p|NAD83(HARN) / WISCRS Kenosha, Milwaukee, Ozaukee and Racine (ftUS)|-88.4,42.4,-87.7,43.6|proj=tmerc lat_0=42.2166666666667 lon_0=-87.8944444444444 k=1.0000260649 x_0=185928.372771145 y_0=0.000914401828803657 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8161|p|NAD83(HARN) / WISCRS Jackson (m)|-91.2,44,-90.3,44.6|proj=tmerc lat_0=44.2533351277778 lon_0=-90.8442965194444 k=1.0000353 x_0=27000 y_0=25000 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8162|p|NAD83(HARN) / WISCRS Jackson (ftUS)|-91.2,44,-90.3,44.6|proj=tmerc lat_0=44.2533351277778 lon_0=-90.8442965194444 k=1.0000353 x_0=27000 y_0=24999.9998983998 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8163|p|NAD83(HARN) / WISCRS Iron (m)|-90.6,45.9,-89.9,46.6|proj=tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=1.0000677153 x_0=220980.4419 y_0=0.0085 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8164|p|NAD83(HARN) / WISCRS Iron (ftUS)|-90.6,45.9,-89.9,46.6|proj=tmerc lat_0=45.4333333333333 lon_0=-90.2555555555556 k=1.0000677153 x_0=220980.441960884 y_0=0.00853441706883413 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8165|p|NAD83(HARN) / WISCRS Iowa (m)|-90.5,42.8,-89.8,43.3|proj=tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=1.0000394961 x_0=113081.0261 y_0=0.0045 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8166|p|NAD83(HARN) / WISCRS Iowa (ftUS)|-90.5,42.8,-89.8,43.3|proj=tmerc lat_0=42.5388888888889 lon_0=-90.1611111111111 k=1.0000394961 x_0=113081.026162052 y_0=0.00457200914401829 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8167|p|NAD83(HARN) / WISCRS Green Lake and Marquette (m)|-89.6,43.6,-88.8,44|proj=lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.3018 y_0=79170.7795 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8168|p|NAD83(HARN) / WISCRS Green Lake and Marquette (ftUS)|-89.6,43.6,-88.8,44|proj=lcc lat_1=43.8070001177778 lat_0=43.8070001177778 lon_0=-89.2416666666667 k_0=1.0000344057 x_0=150876.301752603 y_0=79170.7793751587 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8169|p|NAD83(HARN) / WISCRS Green and Lafayette (m)|-90.5,42.5,-89.3,42.9|proj=lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.7403 y_0=45830.2947 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8170|p|NAD83(HARN) / WISCRS Green and Lafayette (ftUS)|-90.5,42.5,-89.3,42.9|proj=lcc lat_1=42.6375622769444 lat_0=42.6375622769444 lon_0=-89.8388888888889 k_0=1.0000390487 x_0=170078.74015748 y_0=45830.2948437897 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8171|p|NAD83(HARN) / WISCRS Grant (m)|-91.2,42.5,-90.4,43.3|proj=tmerc lat_0=41.4111111111111 lon_0=-90.8 k=1.0000349452 x_0=242316.4841 y_0=0.01 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8172|p|NAD83(HARN) / WISCRS Grant (ftUS)|-91.2,42.5,-90.4,43.3|proj=tmerc lat_0=41.4111111111111 lon_0=-90.8 k=1.0000349452 x_0=242316.484023368 y_0=0.0100584201168402 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8173|p|NAD83(HARN) / WISCRS Forest (m)|-89.1,45.3,-88.4,46.1|proj=tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=1.0000673004 x_0=275844.5533 y_0=0.0157 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8177|p|NAD83(HARN) / WISCRS Forest (ftUS)|-89.1,45.3,-88.4,46.1|proj=tmerc lat_0=44.0055555555556 lon_0=-88.6333333333333 k=1.0000673004 x_0=275844.553213106 y_0=0.0158496316992634 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8179|p|NAD83(HARN) / WISCRS Dunn (m)|-92.2,44.6,-91.6,45.3|proj=tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=1.0000410324 x_0=51816.104 y_0=0.003 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8180|p|NAD83(HARN) / WISCRS Dunn (ftUS)|-92.2,44.6,-91.6,45.3|proj=tmerc lat_0=44.4083333333333 lon_0=-91.8944444444444 k=1.0000410324 x_0=51816.1039370078 y_0=0.00304800609601219 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8181|p|NAD83(HARN) / WISCRS Douglas (m)|-92.3,46.1,-91.5,46.8|proj=tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=1.0000385418 x_0=59131.3183 y_0=0.0041 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8182|p|NAD83(HARN) / WISCRS Douglas (ftUS)|-92.3,46.1,-91.5,46.8|proj=tmerc lat_0=45.8833333333333 lon_0=-91.9166666666667 k=1.0000385418 x_0=59131.3182626365 y_0=0.00396240792481585 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8184|p|NAD83(HARN) / WISCRS Door (m)|-87.8,44.6,-86.8,45.5|proj=tmerc lat_0=44.4 lon_0=-87.2722222222222 k=1.0000187521 x_0=158801.1176 y_0=0.0023 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8185|p|NAD83(HARN) / WISCRS Door (ftUS)|-87.8,44.6,-86.8,45.5|proj=tmerc lat_0=44.4 lon_0=-87.2722222222222 k=1.0000187521 x_0=158801.117602235 y_0=0.00243840487680975 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8187|p|NAD83(HARN) / WISCRS Dodge and Jefferson (m)|-89.1,42.8,-88.4,43.7|proj=tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.7263 y_0=0.0076 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8189|p|NAD83(HARN) / WISCRS Dodge and Jefferson (ftUS)|-89.1,42.8,-88.4,43.7|proj=tmerc lat_0=41.4722222222222 lon_0=-88.775 k=1.0000346418 x_0=263347.726390653 y_0=0.00762001524003048 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8191|p|NAD83(HARN) / WISCRS Dane (m)|-89.9,42.8,-89,43.3|proj=lcc lat_1=43.0695160375 lat_0=43.0695160375 lon_0=-89.4222222222222 k_0=1.0000384786 x_0=247193.2944 y_0=146591.9896 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8193|p|NAD83(HARN) / WISCRS Dane (ftUS)|-89.9,42.8,-89,43.3|proj=lcc lat_1=43.0695160375 lat_0=43.0695160375 lon_0=-89.4222222222222 k_0=1.0000384786 x_0=247193.294386589 y_0=146591.989636779 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8196|p|NAD83(HARN) / WISCRS Crawford (m)|-91.3,42.9,-90.6,43.5|proj=lcc lat_1=43.200055605 lat_0=43.200055605 lon_0=-90.9388888888889 k_0=1.0000349151 x_0=113690.6274 y_0=53703.1201 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8197|p|NAD83(HARN) / WISCRS Crawford (ftUS)|-91.3,42.9,-90.6,43.5|proj=lcc lat_1=43.200055605 lat_0=43.200055605 lon_0=-90.9388888888889 k_0=1.0000349151 x_0=113690.627381255 y_0=53703.1202438405 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8198|p|NAD83(HARN) / WISCRS Columbia (m)|-89.8,43.2,-89,43.7|proj=lcc lat_1=43.4625466458333 lat_0=43.4625466458333 lon_0=-89.3944444444444 k_0=1.00003498 x_0=169164.3381 y_0=111569.6134 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8200|p|NAD83(HARN) / WISCRS Columbia (ftUS)|-89.8,43.2,-89,43.7|proj=lcc lat_1=43.4625466458333 lat_0=43.4625466458333 lon_0=-89.3944444444444 k_0=1.00003498 x_0=169164.338023876 y_0=111569.613512827 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8201|p|NAD83(HARN) / WISCRS Clark (m)|-91,44.4,-90.3,45.1|proj=tmerc lat_0=43.6 lon_0=-90.7083333333333 k=1.0000463003 x_0=199949.1989 y_0=0.0086 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8202|p|NAD83(HARN) / WISCRS Clark (ftUS)|-91,44.4,-90.3,45.1|proj=tmerc lat_0=43.6 lon_0=-90.7083333333333 k=1.0000463003 x_0=199949.198983998 y_0=0.00853441706883413 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8203|p|NAD83(HARN) / WISCRS Chippewa (m)|-91.7,44.8,-90.9,45.3|proj=lcc lat_1=44.9778568986111 lat_0=44.9778568986111 lon_0=-91.2944444444444 k_0=1.0000391127 x_0=60045.72 y_0=44091.4346 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8204|p|NAD83(HARN) / WISCRS Chippewa (ftUS)|-91.7,44.8,-90.9,45.3|proj=lcc lat_1=44.9778568986111 lat_0=44.9778568986111 lon_0=-91.2944444444444 k_0=1.0000391127 x_0=60045.7200914401 y_0=44091.434493269 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8205|p|NAD83(HARN) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (m)|-88.9,43.5,-88,44.6|proj=tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.8893 y_0=0.0049 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8206|p|NAD83(HARN) / WISCRS Calumet, Fond du Lac, Outagamie and Winnebago (ftUS)|-88.9,43.5,-88,44.6|proj=tmerc lat_0=42.7194444444444 lon_0=-88.5 k=1.0000286569 x_0=244754.889204978 y_0=0.0048768097536195 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8207|p|NAD83(HARN) / WISCRS Burnett (m)|-92.9,45.6,-92,46.2|proj=lcc lat_1=45.8987148658333 lat_0=45.8987148658333 lon_0=-92.4577777777778 k_0=1.0000383841 x_0=64008.1276 y_0=59445.9043 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8208|p|NAD83(HARN) / WISCRS Burnett (ftUS)|-92.9,45.6,-92,46.2|proj=lcc lat_1=45.8987148658333 lat_0=45.8987148658333 lon_0=-92.4577777777778 k_0=1.0000383841 x_0=64008.1277114554 y_0=59445.9041910083 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8209|p|NAD83(HARN) / WISCRS Buffalo (m)|-92.1,44,-91.5,44.6|proj=tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1.0000382778 x_0=175260.3502 y_0=0.0048 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8210|p|NAD83(HARN) / WISCRS Buffalo (ftUS)|-92.1,44,-91.5,44.6|proj=tmerc lat_0=43.4813888888889 lon_0=-91.7972222222222 k=1.0000382778 x_0=175260.3502159 y_0=0.0048768097536195 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8212|p|NAD83(HARN) / WISCRS Brown (m)|-88.3,44.2,-87.7,44.7|proj=tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31600 y_0=4600 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8213|p|NAD83(HARN) / WISCRS Brown (ftUS)|-88.3,44.2,-87.7,44.7|proj=tmerc lat_0=43 lon_0=-88 k=1.00002 x_0=31599.9998983998 y_0=4599.99989839979 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8214|p|NAD83(HARN) / WISCRS Bayfield (m)|-91.6,46.1,-90.7,47.1|proj=lcc lat_1=46.6696483772222 lat_0=46.6696483772222 lon_0=-91.1527777777778 k_0=1.0000331195 x_0=228600.4575 y_0=148551.4837 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8216|p|NAD83(HARN) / WISCRS Bayfield (ftUS)|-91.6,46.1,-90.7,47.1|proj=lcc lat_1=46.6696483772222 lat_0=46.6696483772222 lon_0=-91.1527777777778 k_0=1.0000331195 x_0=228600.457505715 y_0=148551.483566167 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8218|p|NAD83(HARN) / WISCRS Barron (m)|-92.2,45.2,-91.5,45.7|proj=tmerc lat_0=45.1333333333333 lon_0=-91.85 k=1.0000486665 x_0=93150 y_0=0.0029 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8220|p|NAD83(HARN) / WISCRS Barron (ftUS)|-92.2,45.2,-91.5,45.7|proj=tmerc lat_0=45.1333333333333 lon_0=-91.85 k=1.0000486665 x_0=93150 y_0=0.00304800609601219 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8222|p|NAD83(HARN) / WISCRS Ashland (m)|-91,45.9,-90.3,47.1|proj=tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=1.0000495683 x_0=172821.9461 y_0=0.0017 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8224|p|NAD83(HARN) / WISCRS Ashland (ftUS)|-91,45.9,-90.3,47.1|proj=tmerc lat_0=45.7061111111111 lon_0=-90.6222222222222 k=1.0000495683 x_0=172821.945948692 y_0=0.00182880365760731 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8225|p|NAD83(HARN) / WISCRS Adams and Juneau (m)|-90.4,43.6,-89.5,44.3|proj=tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.6942 y_0=0.0037 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8226|p|NAD83(HARN) / WISCRS Adams and Juneau (ftUS)|-90.4,43.6,-89.5,44.3|proj=tmerc lat_0=43.3666666666667 lon_0=-90 k=1.0000365285 x_0=147218.694132588 y_0=0.00365760731521463 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
8227|c|IGS14|-180,-90,180,90|proj=geocent ellps=GRS80
8228|v|NAVD88 height (ft)|-124.6,31.3,-78.5,49.1|vunits=ft
8230|c|NAD83(CSRS96)|-141.1,38.2,-40.7,86.5|proj=geocent ellps=GRS80
8231|h|NAD83(CSRS96)|-141.1,38.2,-40.7,86.5|proj=longlat ellps=GRS80
8232|g|NAD83(CSRS96)|-141.1,38.2,-40.7,86.5|proj=longlat ellps=GRS80
8233|c|NAD83(CSRS)v2|-141.1,38.2,-40.7,86.5|proj=geocent ellps=GRS80
8235|h|NAD83(CSRS)v2|-141.1,38.2,-40.7,86.5|proj=longlat ellps=GRS80
8237|g|NAD83(CSRS)v2|-141.1,38.2,-40.7,86.5|proj=longlat ellps=GRS80
8238|c|NAD83(CSRS)v3|-141.1,38.2,-40.7,86.5|proj=geocent ellps=GRS80
8239|h|NAD83(CSRS)v3|-141.1,38.2,-40.7,86.5|proj=longlat ellps=GRS80
8240|g|NAD83(CSRS)v3|-141.1,38.2,-40.7,86.5|proj=longlat ellps=GRS80
8242|c|NAD83(CSRS)v4|-141.1,38.2,-40.7,86.5|proj=geocent ellps=GRS80
8244|h|NAD83(CSRS)v4|-141.1,38.2,-40.7,86.5|proj=longlat ellps=GRS80
8246|g|NAD83(CSRS)v4|-141.1,38.2,-40.7,86.5|proj=longlat ellps=GRS80
8247|c|NAD83(CSRS)v5|-141.1,38.2,-40.7,86.5|proj=geocent ellps=GRS80
8248|h|NAD83(CSRS)v5|-141.1,38.2,-40.7,86.5|proj=longlat ellps=GRS80
8249|g|NAD83(CSRS)v5|-141.1,38.2,-40.7,86.5|proj=longlat ellps=GRS80
8250|c|NAD83(CSRS)v6|-141.1,38.2,-40.7,86.5|proj=geocent ellps=GRS80
8251|h|NAD83(CSRS)v6|-141.1,38.2,-40.7,86.5|proj=longlat ellps=GRS80
8252|g|NAD83(CSRS)v6|-141.1,38.2,-40.7,86.5|proj=longlat ellps=GRS80
8253|c|NAD83(CSRS)v7|-141.1,38.2,-40.7,86.5|proj=geocent ellps=GRS80
8254|h|NAD83(CSRS)v7|-141.1,38.2,-40.7,86.5|proj=longlat ellps=GRS80
8255|g|NAD83(CSRS)v7|-141.1,38.2,-40.7,86.5|proj=longlat ellps=GRS80
8266|v|GVR2000 height|-75,59,-10,84.1|vunits=m
8267|v|GVR2016 height|-75,58,-6.9,85.1|vunits=m
8311|p|NAD83(2011) / Oregon Burns-Harper zone (m)|-118.7,43.4,-117.4,44.2|proj=tmerc lat_0=43.5 lon_0=-117.666666666667 k=1.00014 x_0=90000 ellps=GRS80
8312|p|NAD83(2011) / Oregon Burns-Harper zone (ft)|-118.7,43.4,-117.4,44.2|proj=tmerc lat_0=43.5 lon_0=-117.666666666667 k=1.00014 x_0=90000.00001488 ellps=GRS80 units=ft
8313|p|NAD83(2011) / Oregon Canyon City-Burns zone (m)|-119.3,43.5,-118.5,44.4|proj=tmerc lat_0=43.5 lon_0=-119 k=1.00022 x_0=20000 ellps=GRS80
8314|p|NAD83(2011) / Oregon Canyon City-Burns zone (ft)|-119.3,43.5,-118.5,44.4|proj=tmerc lat_0=43.5 lon_0=-119 k=1.00022 x_0=19999.99999992 ellps=GRS80 units=ft
8315|p|NAD83(2011) / Oregon Coast Range North zone (m)|-123.9,45.4,-123,46|proj=lcc lat_1=45.5833333333333 lat_0=45.5833333333333 lon_0=-123.416666666667 k_0=1.000045 x_0=30000 y_0=20000 ellps=GRS80
8316|p|NAD83(2011) / Oregon Coast Range North zone (ft)|-123.9,45.4,-123,46|proj=lcc lat_1=45.5833333333333 lat_0=45.5833333333333 lon_0=-123.416666666667 k_0=1.000045 x_0=30000.00001512 y_0=19999.99999992 ellps=GRS80 units=ft
8317|p|NAD83(2011) / Oregon Dayville-Prairie City zone (m)|-119.9,44.2,-118.6,45|proj=tmerc lat_0=44.25 lon_0=-119.633333333333 k=1.00012 x_0=20000 ellps=GRS80
8318|p|NAD83(2011) / Oregon Dayville-Prairie City zone (ft)|-119.9,44.2,-118.6,45|proj=tmerc lat_0=44.25 lon_0=-119.633333333333 k=1.00012 x_0=19999.99999992 ellps=GRS80 units=ft
8319|p|NAD83(2011) / Oregon Denio-Burns zone (m)|-119.5,41.8,-117.6,43.6|proj=tmerc lat_0=41.75 lon_0=-118.416666666667 k=1.00019 x_0=80000 ellps=GRS80
8320|p|NAD83(2011) / Oregon Denio-Burns zone (ft)|-119.5,41.8,-117.6,43.6|proj=tmerc lat_0=41.75 lon_0=-118.416666666667 k=1.00019 x_0=79999.99999968 ellps=GRS80 units=ft
8321|p|NAD83(2011) / Oregon Halfway zone (m)|-117.7,44.6,-116.6,45.3|proj=lcc lat_1=45.25 lat_0=45.25 lon_0=-117.25 k_0=1.000085 x_0=40000 y_0=70000 ellps=GRS80
8322|p|NAD83(2011) / Oregon Halfway zone (ft)|-117.7,44.6,-116.6,45.3|proj=lcc lat_1=45.25 lat_0=45.25 lon_0=-117.25 k_0=1.000085 x_0=39999.99999984 y_0=70000.00001496 ellps=GRS80 units=ft
8323|p|NAD83(2011) / Oregon Medford-Diamond Lake zone (m)|-122.8,42.5,-121.7,43.4|proj=lcc lat_1=42 lat_0=42 lon_0=-122.25 k_0=1.00004 x_0=60000 y_0=-60000 ellps=GRS80
8324|p|NAD83(2011) / Oregon Medford-Diamond Lake zone (ft)|-122.8,42.5,-121.7,43.4|proj=lcc lat_1=42 lat_0=42 lon_0=-122.25 k_0=1.00004 x_0=59999.99999976 y_0=-59999.99999976 ellps=GRS80 units=ft
8325|p|NAD83(2011) / Oregon Mitchell zone (m)|-120.6,44.3,-119.8,44.8|proj=lcc lat_1=47 lat_0=47 lon_0=-120.25 k_0=0.99927 x_0=30000 y_0=290000 ellps=GRS80
8326|p|NAD83(2011) / Oregon Mitchell zone (ft)|-120.6,44.3,-119.8,44.8|proj=lcc lat_1=47 lat_0=47 lon_0=-120.25 k_0=0.99927 x_0=30000.00001512 y_0=290000.00001408 ellps=GRS80 units=ft
8327|p|NAD83(2011) / Oregon North Central zone (m)|-121.8,44.8,-119,46|proj=lcc lat_1=46.1666666666667 lat_0=46.1666666666667 lon_0=-120.5 x_0=100000 y_0=140000 ellps=GRS80
8328|p|NAD83(2011) / Oregon North Central zone (ft)|-121.8,44.8,-119,46|proj=lcc lat_1=46.1666666666667 lat_0=46.1666666666667 lon_0=-120.5 x_0=99999.9999996 y_0=139999.99999944 ellps=GRS80 units=ft
8329|p|NAD83(2011) / Oregon Ochoco Summit zone (m)|-121.1,44.2,-120.3,44.7|proj=lcc lat_1=43.5 lat_0=43.5 lon_0=-120.5 k_0=1.00006 x_0=40000 y_0=-80000 ellps=GRS80
8330|p|NAD83(2011) / Oregon Ochoco Summit zone (ft)|-121.1,44.2,-120.3,44.7|proj=lcc lat_1=43.5 lat_0=43.5 lon_0=-120.5 k_0=1.00006 x_0=39999.99999984 y_0=-79999.99999968 ellps=GRS80 units=ft
8331|p|NAD83(2011) / Oregon Owyhee zone (m)|-118.2,41.8,-116.8,43.6|proj=tmerc lat_0=41.75 lon_0=-117.583333333333 k=1.00018 x_0=70000 ellps=GRS80
8332|p|NAD83(2011) / Oregon Owyhee zone (ft)|-118.2,41.8,-116.8,43.6|proj=tmerc lat_0=41.75 lon_0=-117.583333333333 k=1.00018 x_0=70000.00001496 ellps=GRS80 units=ft
8333|p|NAD83(2011) / Oregon Pilot Rock-Ukiah zone (m)|-119.7,44.9,-118.1,46.1|proj=lcc lat_1=46.1666666666667 lat_0=46.1666666666667 lon_0=-119 k_0=1.000025 x_0=50000 y_0=130000 ellps=GRS80
8334|p|NAD83(2011) / Oregon Pilot Rock-Ukiah zone (ft)|-119.7,44.9,-118.1,46.1|proj=lcc lat_1=46.1666666666667 lat_0=46.1666666666667 lon_0=-119 k_0=1.000025 x_0=50000.00001504 y_0=130000.00001472 ellps=GRS80 units=ft
8335|p|NAD83(2011) / Oregon Prairie City-Brogan zone (m)|-118.8,44.1,-117.4,45.1|proj=lcc lat_1=44 lat_0=44 lon_0=-118 k_0=1.00017 x_0=60000 ellps=GRS80
8336|p|NAD83(2011) / Oregon Prairie City-Brogan zone (ft)|-118.8,44.1,-117.4,45.1|proj=lcc lat_1=44 lat_0=44 lon_0=-118 k_0=1.00017 x_0=59999.99999976 ellps=GRS80 units=ft
8337|p|NAD83(2011) / Oregon Riley-Lakeview zone (m)|-121,41.8,-119.1,43.5|proj=tmerc lat_0=41.75 lon_0=-120.333333333333 k=1.000215 x_0=70000 ellps=GRS80
8338|p|NAD83(2011) / Oregon Riley-Lakeview zone (ft)|-121,41.8,-119.1,43.5|proj=tmerc lat_0=41.75 lon_0=-120.333333333333 k=1.000215 x_0=70000.00001496 ellps=GRS80 units=ft
8339|p|NAD83(2011) / Oregon Siskiyou Pass zone (m)|-122.8,41.9,-121.9,42.5|proj=lcc lat_1=42.5 lat_0=42.5 lon_0=-122.583333333333 k_0=1.00015 x_0=10000 y_0=60000 ellps=GRS80
8340|p|NAD83(2011) / Oregon Siskiyou Pass zone (ft)|-122.8,41.9,-121.9,42.5|proj=lcc lat_1=42.5 lat_0=42.5 lon_0=-122.583333333333 k_0=1.00015 x_0=10000.0000152 y_0=59999.99999976 ellps=GRS80 units=ft
8341|p|NAD83(2011) / Oregon Ukiah-Fox zone (m)|-119.4,44.5,-118.6,45.3|proj=lcc lat_1=45.25 lat_0=45.25 lon_0=-119 k_0=1.00014 x_0=30000 y_0=90000 ellps=GRS80
8342|p|NAD83(2011) / Oregon Ukiah-Fox zone (ft)|-119.4,44.5,-118.6,45.3|proj=lcc lat_1=45.25 lat_0=45.25 lon_0=-119 k_0=1.00014 x_0=30000.00001512 y_0=90000.00001488 ellps=GRS80 units=ft
8343|p|NAD83(2011) / Oregon Wallowa zone (m)|-118.2,45.2,-116.4,46.1|proj=tmerc lat_0=45.25 lon_0=-117.5 k=1.000195 x_0=60000 ellps=GRS80
8344|p|NAD83(2011) / Oregon Wallowa zone (ft)|-118.2,45.2,-116.4,46.1|proj=tmerc lat_0=45.25 lon_0=-117.5 k=1.000195 x_0=59999.99999976 ellps=GRS80 units=ft
8345|p|NAD83(2011) / Oregon Warner Highway zone (m)|-120.5,41.9,-119.3,42.5|proj=lcc lat_1=42.5 lat_0=42.5 lon_0=-120 k_0=1.000245 x_0=40000 y_0=60000 ellps=GRS80
8346|p|NAD83(2011) / Oregon Warner Highway zone (ft)|-120.5,41.9,-119.3,42.5|proj=lcc lat_1=42.5 lat_0=42.5 lon_0=-120 k_0=1.000245 x_0=39999.99999984 y_0=59999.99999976 ellps=GRS80 units=ft
8347|p|NAD83(2011) / Oregon Willamette Pass zone (m)|-122.3,42.9,-121.4,44.2|proj=tmerc lat_0=43 lon_0=-122 k=1.000223 x_0=20000 ellps=GRS80
8348|p|NAD83(2011) / Oregon Willamette Pass zone (ft)|-122.3,42.9,-121.4,44.2|proj=tmerc lat_0=43 lon_0=-122 k=1.000223 x_0=19999.99999992 ellps=GRS80 units=ft
8349|x|GR96 + GVR2000 height|-75,59,-10,84.1|4747+8266
8350|x|GR96 + GVR2016 height|-75,58,-6.9,85.1|4747+8267
8351|g|S-JTSK [JTSK03]|16.8,47.7,22.6,49.7|proj=longlat ellps=bessel towgs84=485.021,169.465,483.839,7.786342,4.397554,4.102655,0
8353|p|S-JTSK [JTSK03] / Krovak East North|16.8,47.7,22.6,49.7|proj=krovak lat_0=49.5 lon_0=24.8333333333333 alpha=30.2881397527778 k=0.9999 ellps=bessel towgs84=485.021,169.465,483.839,7.786342,4.397554,4.102655,0
8357|v|Baltic 1957 height|12,47.7,22.6,51.1|vunits=m
8358|v|Baltic 1957 depth|12,47.7,22.6,51.1|vunits=m
8360|x|ETRS89 + Baltic 1957 height|12,47.7,22.6,51.1|4258+8357
8370|x|ETRS89 / Belgian Lambert 2008 + Ostend height|2.5,49.5,6.4,51.6|3812+5710
8378|v|EPSG example wellbore local vertical CRS|-180,-90,180,90|vunits=m
8379|p|NAD83 / NCRS Las Vegas (m)|-115.5,35.8,-114.7,36.5|proj=tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.0001 x_0=100000 y_0=200000 ellps=GRS80
8380|p|NAD83 / NCRS Las Vegas (ftUS)|-115.5,35.8,-114.7,36.5|proj=tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.0001 x_0=99999.9999898399 y_0=200000.00001016 ellps=GRS80 units=us-ft
8381|p|NAD83 / NCRS Las Vegas high (m)|-115.5,35.8,-114.7,36.5|proj=tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.000135 x_0=300000 y_0=400000 ellps=GRS80
8382|p|NAD83 / NCRS Las Vegas high (ftUS)|-115.5,35.8,-114.7,36.5|proj=tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.000135 x_0=300000 y_0=399999.99998984 ellps=GRS80 units=us-ft
8383|p|NAD83(2011) / NCRS Las Vegas (m)|-115.5,35.8,-114.7,36.5|proj=tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.0001 x_0=100000 y_0=200000 ellps=GRS80
8384|p|NAD83(2011) / NCRS Las Vegas (ftUS)|-115.5,35.8,-114.7,36.5|proj=tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.0001 x_0=99999.9999898399 y_0=200000.00001016 ellps=GRS80 units=us-ft
8385|p|NAD83(2011) / NCRS Las Vegas high (m)|-115.5,35.8,-114.7,36.5|proj=tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.000135 x_0=300000 y_0=400000 ellps=GRS80
8387|p|NAD83(2011) / NCRS Las Vegas high (ftUS)|-115.5,35.8,-114.7,36.5|proj=tmerc lat_0=36.25 lon_0=-114.966666666667 k=1.000135 x_0=300000 y_0=399999.99998984 ellps=GRS80 units=us-ft
8391|p|GDA94 / WEIPA94|141.5,-13.5,142.6,-11.4|proj=tmerc lon_0=141 k=0.999929 x_0=300000 y_0=2000000 ellps=GRS80
8395|p|ETRS89 / Gauss-Kruger CM 9E|8.3,53.3,10.5,54|proj=tmerc lon_0=9 x_0=500000 ellps=GRS80
8397|c|ETRF2005|-16.1,32.8,40.2,84.8|proj=geocent ellps=GRS80
8399|h|ETRF2005|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
8401|c|ETRF2014|-16.1,32.8,40.2,84.8|proj=geocent ellps=GRS80
8403|h|ETRF2014|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
8425|c|Hong Kong Geodetic CS|113.7,22.1,114.6,22.6|proj=geocent ellps=GRS80
8426|h|Hong Kong Geodetic CS|113.7,22.1,114.6,22.6|proj=longlat ellps=GRS80
8427|g|Hong Kong Geodetic CS|113.7,22.1,114.6,22.6|proj=longlat ellps=GRS80
8429|c|Macao 2008|113.5,22,113.7,22.3|proj=geocent ellps=GRS80
8430|h|Macao 2008|113.5,22,113.7,22.3|proj=longlat ellps=GRS80
8431|g|Macao 2008|113.5,22,113.7,22.3|proj=longlat ellps=GRS80
8434|v|Macao height|113.5,22,113.7,22.3|vunits=m
8455|p|RGTAAF07 / UTM zone 53S|136,-66.8,138.1,-65.6|proj=utm zone=53 south ellps=GRS80
8456|p|RGTAAF07 / UTM zone 54S|138,-67.2,142,-66.1|proj=utm zone=54 south ellps=GRS80
8518|p|NAD83(2011) / KS RCS zone 1|-102.1,38.6,-101.3,40.1|proj=tmerc lat_0=37.5 lon_0=-101.6 k=1.000156 x_0=457200.914401829 ellps=GRS80 units=us-ft
8519|p|NAD83(2011) / KS RCS zone 2|-101.5,38.6,-100.7,40.1|proj=tmerc lat_0=37.5 lon_0=-100.95 k=1.000134 x_0=762001.524003047 ellps=GRS80 units=us-ft
8520|p|NAD83(2011) / KS RCS zone 3|-100.9,38.6,-100.1,40.1|proj=tmerc lat_0=37.5 lon_0=-100.35 k=1.000116 x_0=1066802.13360427 ellps=GRS80 units=us-ft
8521|p|NAD83(2011) / KS RCS zone 4|-100.2,38.6,-99,40.1|proj=tmerc lat_0=37.5 lon_0=-99.45 k=1.000082 x_0=1371602.74320549 ellps=GRS80 units=us-ft
8522|p|NAD83(2011) / KS RCS zone 5|-99.1,38.2,-98.4,40.1|proj=tmerc lat_0=37.5 lon_0=-98.6666666666667 k=1.000078 x_0=1676403.3528067 ellps=GRS80 units=us-ft
8523|p|NAD83(2011) / KS RCS zone 6|-98.6,38.1,-97.9,40.1|proj=tmerc lat_0=37.5 lon_0=-98.15 k=1.000068 x_0=1981203.96240792 ellps=GRS80 units=us-ft
8524|p|NAD83(2011) / KS RCS zone 7|-98,38,-96.8,40.1|proj=tmerc lat_0=37.5 lon_0=-97.3333333333333 k=1.000049 x_0=2286004.57200914 ellps=GRS80 units=us-ft
8525|p|NAD83(2011) / KS RCS zone 8|-97,38.7,-95.9,39.6|proj=lcc lat_1=39.1666666666667 lat_0=39.1666666666667 lon_0=-96.5 k_0=1.000044 x_0=2590805.18161036 y_0=182880.365760731 ellps=GRS80 units=us-ft
8526|p|NAD83(2011) / KS RCS zone 9|-97,38,-95.9,38.9|proj=lcc lat_1=38.5 lat_0=38.5 lon_0=-96.5 k_0=1.00005 x_0=2895605.79121158 y_0=91440.1828803657 ellps=GRS80 units=us-ft
8527|p|NAD83(2011) / KS RCS zone 10|-96.9,39.2,-94.8,40.1|proj=lcc lat_1=39.6333333333333 lat_0=39.6333333333333 lon_0=-95.75 k_0=1.00004 x_0=3200406.4008128 y_0=213360.426720853 ellps=GRS80 units=us-ft
8528|p|NAD83(2011) / KS RCS zone 11|-96.1,38.7,-94.5,39.5|proj=lcc lat_1=39.1 lat_0=39.1 lon_0=-95.25 k_0=1.000033 x_0=3505207.01041402 y_0=182880.365760731 ellps=GRS80 units=us-ft
8529|p|NAD83(2011) / KS RCS zone 12|-102.1,36.9,-101,38.8|proj=tmerc lat_0=36.75 lon_0=-101.416666666667 k=1.00014 x_0=3810007.62001524 ellps=GRS80 units=us-ft
8531|p|NAD83(2011) / KS RCS zone 13|-101.2,36.9,-100,38.8|proj=tmerc lat_0=36.75 lon_0=-100.4 k=1.000109 x_0=4114808.22961646 ellps=GRS80 units=us-ft
8533|p|NAD83(2011) / KS RCS zone 14|-100.3,36.9,-99.5,38.7|proj=tmerc lat_0=36.75 lon_0=-99.6666666666667 k=1.000097 x_0=4419608.83921768 ellps=GRS80 units=us-ft
8534|p|NAD83(2011) / KS RCS zone 15|-99.6,36.9,-98.9,38.7|proj=tmerc lat_0=36.75 lon_0=-99.2 k=1.000087 x_0=4724409.4488189 ellps=GRS80 units=us-ft
8535|p|NAD83(2011) / KS RCS zone 16|-99.1,36.9,-98.3,38.3|proj=tmerc lat_0=36.75 lon_0=-98.55 k=1.000069 x_0=5029210.05842011 ellps=GRS80 units=us-ft
8536|p|NAD83(2011) / KS RCS zone 17|-98.5,37.3,-96.5,38.2|proj=lcc lat_1=37.7666666666667 lat_0=37.7666666666667 lon_0=-97.5 k_0=1.000059 x_0=5334010.66802133 y_0=121920.243840488 ellps=GRS80 units=us-ft
8538|p|NAD83(2011) / KS RCS zone 18|-98.4,36.9,-96.5,37.5|proj=lcc lat_1=37.1833333333333 lat_0=37.1833333333333 lon_0=-97.5 k_0=1.000055 x_0=5638811.27762255 y_0=60960.1219202438 ellps=GRS80 units=us-ft
8539|p|NAD83(2011) / KS RCS zone 19|-96.6,36.9,-95.5,38.9|proj=tmerc lat_0=36.75 lon_0=-95.9666666666667 k=1.000034 x_0=5943611.88722377 ellps=GRS80 units=us-ft
8540|p|NAD83(2011) / KS RCS zone 20|-95.6,36.9,-94.6,38.8|proj=tmerc lat_0=36.75 lon_0=-95.0833333333333 k=1.000031 x_0=6248412.49682499 ellps=GRS80 units=us-ft
8541|c|NAD83(FBN)|144.5,-14.6,-64.5,49.4|proj=geocent ellps=GRS80
8542|h|NAD83(FBN)|144.5,-14.6,-64.5,49.4|proj=longlat ellps=GRS80
8543|c|NAD83(HARN Corrected)|-68,17.6,-64.5,18.6|proj=geocent ellps=GRS80
8544|h|NAD83(HARN Corrected)|-68,17.6,-64.5,18.6|proj=longlat ellps=GRS80
8545|g|NAD83(HARN Corrected)|-68,17.6,-64.5,18.6|proj=longlat ellps=GRS80
8675|v|N43 height|20.9,59.7,31.6,66.8|vunits=m
8678|p|MGI 1901 / Balkans zone 6|16.5,41.7,19.6,46.6|proj=tmerc lon_0=18 k=0.9999 x_0=6500000 ellps=bessel towgs84=682,-203,480
8682|p|SRB_ETRS89 / UTM zone 34N|18.8,42.2,23.1,46.2|proj=utm zone=34 ellps=GRS80
8683|c|SRB_ETRS89|18.8,42.2,23.1,46.2|proj=geocent ellps=GRS80
8684|h|SRB_ETRS89|18.8,42.2,23.1,46.2|proj=longlat ellps=GRS80
8685|g|SRB_ETRS89|18.8,42.2,23.1,46.2|proj=longlat ellps=GRS80
8686|p|MGI 1901 / Slovenia Grid|13.3,45.4,16.7,46.9|proj=tmerc lon_0=15 k=0.9999 x_0=500000 ellps=bessel towgs84=476.08,125.947,417.81,4.610862,2.388137,-11.942335,9.896638
8687|p|Slovenia 1996 / UTM zone 33N|13.3,45.4,16.7,46.9|proj=utm zone=33 ellps=GRS80
8690|v|SVS2010 height|13.3,45.4,16.7,46.9|vunits=m
8691|v|SRB_VRS12 height|18.8,42.2,23.1,46.2|vunits=m
8692|p|NAD83(MA11) / UTM zone 54N|141.1,10.9,144.1,23.9|proj=utm zone=54 ellps=GRS80
8693|p|NAD83(MA11) / UTM zone 55N|144,11,149.6,23.9|proj=utm zone=55 ellps=GRS80
8694|g|Camacupa 2015|8.2,-18.1,24.1,-4.3|proj=longlat a=6378249.145 rf=293.465 towgs84=-93.799,-132.737,-219.073,-1.844,0.648,-6.37,-0.169
8697|c|RSAO13|8.2,-18.1,24.1,-4.3|proj=geocent ellps=GRS80
8698|h|RSAO13|8.2,-18.1,24.1,-4.3|proj=longlat ellps=GRS80
8699|g|RSAO13|8.2,-18.1,24.1,-4.3|proj=longlat ellps=GRS80
8700|x|NAD83 / Arizona East (ft) + NAVD88 height (ft)|-111.8,31.3,-109,37.1|2222+8228
8701|x|NAD83 / Arizona Central (ft) + NAVD88 height (ft)|-113.4,31.3,-110.4,37.1|2223+8228
8702|x|NAD83 / Arizona West (ft) + NAVD88 height (ft)|-114.9,32,-112.5,37|2224+8228
8703|x|NAD83 / Michigan North (ft) + NAVD88 height (ft)|-90.5,45,-83.4,48.4|2251+8228
8704|x|NAD83 / Michigan Central (ft) + NAVD88 height (ft)|-87.1,43.8,-82.2,46|2252+8228
8705|x|NAD83 / Michigan South (ft) + NAVD88 height (ft)|-87.2,41.6,-82.1,44.3|2253+8228
8706|x|NAD83 / Montana (ft) + NAVD88 height (ft)|-116.1,44.3,-104,49.1|2256+8228
8707|x|NAD83 / North Dakota North (ft) + NAVD88 height (ft)|-104.1,47.1,-96.8,49.1|2265+8228
8708|x|NAD83 / North Dakota South (ft) + NAVD88 height (ft)|-104.1,45.9,-96.5,47.9|2266+8228
8709|x|NAD83 / Oregon North (ft) + NAVD88 height (ft)|-124.2,43.9,-116.4,46.3|2269+8228
8710|x|NAD83 / Oregon South (ft) + NAVD88 height (ft)|-124.6,41.9,-116.9,44.6|2270+8228
8711|x|NAD83 / South Carolina (ft) + NAVD88 height (ft)|-83.4,32,-78.5,35.3|2273+8228
8712|x|NAD83 / Arkansas North (ftUS) + NAVD88 height (ftUS)|-94.7,34.6,-89.6,36.5|3433+6360
8713|x|NAD83 / Arkansas South (ftUS) + NAVD88 height (ftUS)|-94.5,33,-90.4,35.1|3434+6360
8714|x|NAD83 / California zone 1 (ftUS) + NAVD88 height (ftUS)|-124.5,39.5,-119.9,42.1|2225+6360
8715|x|NAD83 / California zone 2 (ftUS) + NAVD88 height (ftUS)|-124.1,38,-119.5,40.2|2226+6360
8716|x|NAD83 / California zone 3 (ftUS) + NAVD88 height (ftUS)|-123.1,36.7,-117.8,38.8|2227+6360
8717|x|NAD83 / California zone 4 (ftUS) + NAVD88 height (ftUS)|-122.1,35.7,-115.6,37.6|2228+6360
8718|x|NAD83 / California zone 5 (ftUS) + NAVD88 height (ftUS)|-121.5,32.7,-114.1,35.9|2229+6360
8719|x|NAD83 / California zone 6 (ftUS) + NAVD88 height (ftUS)|-118.2,32.5,-114.4,34.1|2230+6360
8720|x|NAD83 / Colorado North (ftUS) + NAVD88 height (ftUS)|-109.1,39.5,-102,41.1|2231+6360
8721|x|NAD83 / Colorado Central (ftUS) + NAVD88 height (ftUS)|-109.1,38.1,-102,40.1|2232+6360
8722|x|NAD83 / Colorado South (ftUS) + NAVD88 height (ftUS)|-109.1,36.9,-102,38.7|2233+6360
8723|x|NAD83 / Connecticut (ftUS) + NAVD88 height (ftUS)|-73.8,40.9,-71.7,42.1|2234+6360
8724|x|NAD83 / Delaware (ftUS) + NAVD88 height (ftUS)|-75.8,38.4,-74.9,39.9|2235+6360
8725|x|NAD83 / Florida North (ftUS) + NAVD88 height (ftUS)|-87.7,29.2,-82,31.1|2238+6360
8726|x|NAD83 / Florida East (ftUS) + NAVD88 height (ftUS)|-82.4,24.4,-79.9,30.9|2236+6360
8727|x|NAD83 / Florida West (ftUS) + NAVD88 height (ftUS)|-83.4,26.2,-81.1,29.6|2237+6360
8728|x|NAD83 / Georgia East (ftUS) + NAVD88 height (ftUS)|-83.5,30.3,-80.7,34.7|2239+6360
8729|x|NAD83 / Georgia West (ftUS) + NAVD88 height (ftUS)|-85.7,30.6,-82.9,35.1|2240+6360
8730|x|NAD83 / Idaho East (ftUS) + NAVD88 height (ftUS)|-113.3,41.9,-111,44.8|2241+6360
8731|x|NAD83 / Idaho Central (ftUS) + NAVD88 height (ftUS)|-115.3,41.9,-112.6,45.7|2242+6360
8732|x|NAD83 / Idaho West (ftUS) + NAVD88 height (ftUS)|-117.3,41.9,-114.3,49.1|2243+6360
8733|x|NAD83 / Illinois East (ftUS) + NAVD88 height (ftUS)|-89.3,37,-87,42.5|3435+6360
8734|x|NAD83 / Illinois West (ftUS) + NAVD88 height (ftUS)|-91.6,36.9,-88.9,42.6|3436+6360
8735|x|NAD83 / Indiana East (ftUS) + NAVD88 height (ftUS)|-86.6,37.9,-84.7,41.8|2965+6360
8736|x|NAD83 / Indiana West (ftUS) + NAVD88 height (ftUS)|-88.1,37.7,-86.2,41.8|2966+6360
8737|x|NAD83 / Iowa North (ftUS) + NAVD88 height (ftUS)|-96.7,41.8,-90.1,43.6|3417+6360
8738|x|NAD83 / Iowa South (ftUS) + NAVD88 height (ftUS)|-96.2,40.3,-90.1,42.1|3418+6360
8739|x|NAD83 / Kansas North (ftUS) + NAVD88 height (ftUS)|-102.1,38.5,-94.5,40.1|3419+6360
8740|x|NAD83 / Kansas South (ftUS) + NAVD88 height (ftUS)|-102.1,36.9,-94.6,38.9|3420+6360
8741|x|NAD83 / Kentucky North (ftUS) + NAVD88 height (ftUS)|-86,37.7,-82.4,39.2|2246+6360
8742|x|NAD83 / Kentucky South (ftUS) + NAVD88 height (ftUS)|-89.6,36.4,-81.9,38.2|2247+6360
8743|x|NAD83 / Louisiana North (ftUS) + NAVD88 height (ftUS)|-94.1,30.8,-90.8,33.1|3451+6360
8744|x|NAD83 / Louisiana South (ftUS) + NAVD88 height (ftUS)|-94,28.8,-88.7,31.1|3452+6360
8745|x|NAD83 / Maine East (ftUS) + NAVD88 height (ftUS)|-70.1,43.8,-66.9,47.5|26847+6360
8746|x|NAD83 / Maine West (ftUS) + NAVD88 height (ftUS)|-71.1,43,-69.2,46.6|26848+6360
8747|x|NAD83 / Maryland (ftUS) + NAVD88 height (ftUS)|-79.5,37.9,-74.9,39.8|2248+6360
8748|x|NAD83 / Massachusetts Mainland (ftUS) + NAVD88 height (ftUS)|-73.5,41.4,-69.8,42.9|2249+6360
8749|x|NAD83 / Massachusetts Island (ftUS) + NAVD88 height (ftUS)|-71,41.1,-69.8,41.6|2250+6360
8750|x|NAD83 / Minnesota North (ftUS) + NAVD88 height (ftUS)|-97.3,46.6,-89.4,49.4|26849+6360
8751|x|NAD83 / Minnesota Central (ftUS) + NAVD88 height (ftUS)|-96.9,45.2,-92.2,47.5|26850+6360
8752|x|NAD83 / Minnesota South (ftUS) + NAVD88 height (ftUS)|-96.9,43.4,-91.2,45.6|26851+6360
8753|x|NAD83 / Mississippi East (ftUS) + NAVD88 height (ftUS)|-90,30,-88,35.1|2254+6360
8754|x|NAD83 / Mississippi West (ftUS) + NAVD88 height (ftUS)|-91.7,31,-89.3,35.1|2255+6360
8755|x|NAD83 / Nebraska (ftUS) + NAVD88 height (ftUS)|-104.1,39.9,-95.3,43.1|26852+6360
8756|x|NAD83 / Nevada East (ftUS) + NAVD88 height (ftUS)|-117.1,34.9,-114,42|3421+6360
8757|x|NAD83 / Nevada Central (ftUS) + NAVD88 height (ftUS)|-118.2,36,-114.9,41|3422+6360
8758|x|NAD83 / Nevada West (ftUS) + NAVD88 height (ftUS)|-120,36.9,-116.9,42|3423+6360
8759|x|NAD83 / New Hampshire (ftUS) + NAVD88 height (ftUS)|-72.6,42.6,-70.6,45.4|3437+6360
8760|x|NAD83 / New Jersey (ftUS) + NAVD88 height (ftUS)|-75.6,38.8,-73.8,41.4|3424+6360
8761|x|NAD83 / New Mexico East (ftUS) + NAVD88 height (ftUS)|-105.8,32,-102.9,37|2257+6360
8762|x|NAD83 / New Mexico Central (ftUS) + NAVD88 height (ftUS)|-107.8,31.7,-104.8,37|2258+6360
8763|x|NAD83 / New Mexico West (ftUS) + NAVD88 height (ftUS)|-109.1,31.3,-106.3,37|2259+6360
8764|x|NAD83 / New York East (ftUS) + NAVD88 height (ftUS)|-75.9,40.8,-73.2,45.1|2260+6360
8765|x|NAD83 / New York Central (ftUS) + NAVD88 height (ftUS)|-77.8,41.9,-75,44.5|2261+6360
8766|x|NAD83 / New York West (ftUS) + NAVD88 height (ftUS)|-79.8,41.9,-77.3,43.7|2262+6360
8767|x|NAD83 / New York Long Island (ftUS) + NAVD88 height (ftUS)|-74.3,40.4,-71.8,41.3|2263+6360
8768|x|NAD83 / North Carolina (ftUS) + NAVD88 height (ftUS)|-84.4,33.8,-75.3,36.6|2264+6360
8769|x|NAD83 / Ohio North (ftUS) + NAVD88 height (ftUS)|-84.9,40.1,-80.5,42.4|3734+6360
8770|x|NAD83 / Ohio South (ftUS) + NAVD88 height (ftUS)|-84.9,38.4,-80.7,40.4|3735+6360
8771|x|NAD83 / Oklahoma North (ftUS) + NAVD88 height (ftUS)|-103,35.2,-94.4,37.1|2267+6360
8772|x|NAD83 / Oklahoma South (ftUS) + NAVD88 height (ftUS)|-100,33.6,-94.4,35.6|2268+6360
8773|x|NAD83 / Pennsylvania North (ftUS) + NAVD88 height (ftUS)|-80.6,40.6,-74.7,42.6|2271+6360
8774|x|NAD83 / Pennsylvania South (ftUS) + NAVD88 height (ftUS)|-80.6,39.7,-74.7,41.2|2272+6360
8775|x|NAD83 / Rhode Island (ftUS) + NAVD88 height (ftUS)|-71.9,41.1,-71,42.1|3438+6360
8776|x|NAD83 / South Dakota North (ftUS) + NAVD88 height (ftUS)|-104.1,44.1,-96.4,46|4457+6360
8777|x|NAD83 / South Dakota South (ftUS) + NAVD88 height (ftUS)|-104.1,42.4,-96.4,44.8|3455+6360
8778|x|NAD83 / Tennessee (ftUS) + NAVD88 height (ftUS)|-90.4,34.9,-81.6,36.7|2274+6360
8779|x|NAD83 / Texas North (ftUS) + NAVD88 height (ftUS)|-103.1,34.3,-99.9,36.5|2275+6360
8780|x|NAD83 / Texas North Central (ftUS) + NAVD88 height (ftUS)|-103.1,31.7,-94,34.6|2276+6360
8781|x|NAD83 / Texas Central (ftUS) + NAVD88 height (ftUS)|-106.7,29.7,-93.5,32.3|2277+6360
8782|x|NAD83 / Texas South Central (ftUS) + NAVD88 height (ftUS)|-105,27.7,-93.7,30.7|2278+6360
8783|x|NAD83 / Texas South (ftUS) + NAVD88 height (ftUS)|-100.2,25.8,-96.8,28.3|2279+6360
8784|x|NAD83 / Utah North (ftUS) + NAVD88 height (ftUS)|-114.1,40.5,-109,42.1|3560+6360
8785|x|NAD83 / Utah Central (ftUS) + NAVD88 height (ftUS)|-114.1,38.4,-109,41.1|3566+6360
8786|x|NAD83 / Utah South (ftUS) + NAVD88 height (ftUS)|-114.1,36.9,-109,38.6|3567+6360
8787|x|NAD83 / Vermont (ftUS) + NAVD88 height (ftUS)|-73.5,42.7,-71.5,45.1|5646+6360
8788|x|NAD83 / Virginia North (ftUS) + NAVD88 height (ftUS)|-80.1,37.7,-76.5,39.5|2283+6360
8789|x|NAD83 / Virginia South (ftUS) + NAVD88 height (ftUS)|-83.7,36.5,-75.3,38.3|2284+6360
8790|x|NAD83 / Washington North (ftUS) + NAVD88 height (ftUS)|-124.8,47,-117,49.1|2285+6360
8791|x|NAD83 / Washington South (ftUS) + NAVD88 height (ftUS)|-124.4,45.5,-116.9,47.7|2286+6360
8792|x|NAD83 / West Virginia North (ftUS) + NAVD88 height (ftUS)|-81.8,38.7,-77.7,40.7|26853+6360
8793|x|NAD83 / West Virginia South (ftUS) + NAVD88 height (ftUS)|-82.7,37.2,-79,39.2|26854+6360
8794|x|NAD83 / Wisconsin North (ftUS) + NAVD88 height (ftUS)|-92.9,45.3,-88,47.4|2287+6360
8795|x|NAD83 / Wisconsin Central (ftUS) + NAVD88 height (ftUS)|-92.9,43.9,-86.2,45.8|2288+6360
8796|x|NAD83 / Wisconsin South (ftUS) + NAVD88 height (ftUS)|-91.5,42.4,-86.9,44.4|2289+6360
8797|x|NAD83 / Wyoming East (ftUS) + NAVD88 height (ftUS)|-106.4,40.9,-104,45.1|3736+6360
8798|x|NAD83 / Wyoming East Central (ftUS) + NAVD88 height (ftUS)|-108.7,40.9,-106,45.1|3737+6360
8799|x|NAD83 / Wyoming West Central (ftUS) + NAVD88 height (ftUS)|-111.1,40.9,-107.5,45.1|3738+6360
8800|x|NAD83 / Wyoming West (ftUS) + NAVD88 height (ftUS)|-111.1,40.9,-109,44.7|3739+6360
8801|x|NAD83 / Alabama East + NAVD88 height|-86.8,30.9,-84.8,35|26929+5703
8802|x|NAD83 / Alabama West + NAVD88 height|-88.5,30.1,-86.3,35.1|26930+5703
8803|x|NAD83 / Alaska zone 1 + NAVD88 height|-141,54.6,-129.9,60.4|26931+5703
8804|x|NAD83 / Alaska zone 2 + NAVD88 height|-144.1,59.7,-140.9,70.2|26932+5703
8805|x|NAD83 / Alaska zone 3 + NAVD88 height|-148,59.7,-144,70.4|26933+5703
8806|x|NAD83 / Alaska zone 4 + NAVD88 height|-152.1,59.1,-147.9,70.7|26934+5703
8807|x|NAD83 / Alaska zone 5 + NAVD88 height|-156,55.7,-151.8,71.3|26935+5703
8808|x|NAD83 / Alaska zone 6 + NAVD88 height|-160,54.8,-155.9,71.4|26936+5703
8809|x|NAD83 / Alaska zone 7 + NAVD88 height|-164.1,54.3,-160,70.8|26937+5703
8810|x|NAD83 / Alaska zone 8 + NAVD88 height|-168.3,54.3,-164,69.1|26938+5703
8811|x|NAD83 / Alaska zone 9 + NAVD88 height|-173.2,56.4,-168,65.9|26939+5703
8812|x|NAD83 / Alaska zone 10 + NAVD88 height|172.4,51.3,-164.8,54.4|26940+5703
8813|x|NAD83 / Missouri East + NAVD88 height|-92,35.9,-89.1,40.7|26996+5703
8814|x|NAD83 / Missouri Central + NAVD88 height|-93.8,36.4,-91.4,40.7|26997+5703
8815|x|NAD83 / Missouri West + NAVD88 height|-95.8,36.4,-93.4,40.6|26998+5703
8816|c|MTRF-2000|34.4,16.2,55.7,32.2|proj=geocent ellps=GRS80
8817|h|MTRF-2000|34.4,16.2,55.7,32.2|proj=longlat ellps=GRS80
8818|g|MTRF-2000|34.4,16.2,55.7,32.2|proj=longlat ellps=GRS80
8826|p|NAD83 / Idaho Transverse Mercator|-117.3,41.9,-111,49.1|proj=tmerc lat_0=42 lon_0=-114 k=0.9996 x_0=2500000 y_0=1200000 ellps=GRS80
8836|p|MTRF-2000 / UTM zone 36N|34.4,24.9,36.1,29.4|proj=utm zone=36 ellps=GRS80
8837|p|MTRF-2000 / UTM zone 37N|36,16.2,42,32.2|proj=utm zone=37 ellps=GRS80
8838|p|MTRF-2000 / UTM zone 38N|41.9,16.3,48,31.2|proj=utm zone=38 ellps=GRS80
8839|p|MTRF-2000 / UTM zone 39N|47.9,17.9,54.1,29|proj=utm zone=39 ellps=GRS80
8840|p|MTRF-2000 / UTM zone 40N|54,19.6,55.7,22.8|proj=utm zone=40 ellps=GRS80
8841|v|MVGC height|34.5,16.3,55.7,32.2|vunits=m
8857|p|WGS 84 / Equal Earth Greenwich|-180,-90,180,90|proj=eqearth datum=WGS84
8858|p|WGS 84 / Equal Earth Americas|90,-90,90,90|proj=eqearth lon_0=-90 datum=WGS84
8859|p|WGS 84 / Equal Earth Asia-Pacific|-30,-90,-30,90|proj=eqearth lon_0=150 datum=WGS84
8860|g|NAD83(FBN)|144.5,-14.6,-64.5,49.4|proj=longlat ellps=GRS80
8881|v|Vienna height|16.1,48.1,16.6,48.4|vunits=m
8888|g|WGS 84 (Transit)|-180,-90,180,90|proj=longlat ellps=WGS84
8897|v|EPSG example wellbore local vertical CRS (ft)|-180,-90,180,90|vunits=ft
8898|c|RGWF96|179.4,-16,-174.2,-9.8|proj=geocent ellps=GRS80
8899|h|RGWF96|179.4,-16,-174.2,-9.8|proj=longlat ellps=GRS80
8900|g|RGWF96|179.4,-16,-174.2,-9.8|proj=longlat ellps=GRS80
8901|h|RGWF96 (lon-lat)|179.4,-16,-174.2,-9.8|proj=longlat ellps=GRS80
8902|g|RGWF96 (lon-lat)|179.4,-16,-174.2,-9.8|proj=longlat ellps=GRS80
8903|p|RGWF96 / UTM zone 1S|179.4,-16,-174.2,-9.8|proj=utm zone=1 south ellps=GRS80
8904|v|TWVD 2001 height|119.9,21.8,122.1,25.4|vunits=m
8905|c|CR-SIRGAS|-90.5,2.1,-81.4,11.8|proj=geocent ellps=GRS80
8906|h|CR-SIRGAS|-90.5,2.1,-81.4,11.8|proj=longlat ellps=GRS80
8907|g|CR-SIRGAS|-90.5,2.1,-81.4,11.8|proj=longlat ellps=GRS80
8908|p|CR-SIRGAS / CRTM05|-86,7.9,-82.5,11.3|proj=tmerc lon_0=-84 k=0.9999 x_0=500000 ellps=GRS80
8909|p|CR-SIRGAS / UTM zone 16N|-90.5,2.1,-82.9,11.2|proj=utm zone=16 ellps=GRS80
8910|p|CR-SIRGAS / UTM zone 17N|-83.6,9.6,-81.4,11.8|proj=utm zone=17 ellps=GRS80
8911|v|DACR52 height|-86,7.9,-82.5,11.3|vunits=m
8912|x|CR-SIRGAS / CRTM05 + DACR52 height|-86,7.9,-82.5,11.3|8908+8911
8915|c|SIRGAS-CON DGF00P01|-122.2,-59.9,-25.2,32.8|proj=geocent ellps=GRS80
8916|h|SIRGAS-CON DGF00P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8917|c|SIRGAS-CON DGF01P01|-122.2,-59.9,-25.2,32.8|proj=geocent ellps=GRS80
8918|h|SIRGAS-CON DGF01P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8919|c|SIRGAS-CON DGF01P02|-122.2,-59.9,-25.2,32.8|proj=geocent ellps=GRS80
8920|h|SIRGAS-CON DGF01P02|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8921|c|SIRGAS-CON DGF02P01|-122.2,-59.9,-25.2,32.8|proj=geocent ellps=GRS80
8922|h|SIRGAS-CON DGF02P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8923|c|SIRGAS-CON DGF04P01|-122.2,-59.9,-25.2,32.8|proj=geocent ellps=GRS80
8924|h|SIRGAS-CON DGF04P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8925|c|SIRGAS-CON DGF05P01|-122.2,-59.9,-25.2,32.8|proj=geocent ellps=GRS80
8926|h|SIRGAS-CON DGF05P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8927|c|SIRGAS-CON DGF06P01|-122.2,-59.9,-25.2,32.8|proj=geocent ellps=GRS80
8928|h|SIRGAS-CON DGF06P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8929|c|SIRGAS-CON DGF07P01|-122.2,-59.9,-25.2,32.8|proj=geocent ellps=GRS80
8930|h|SIRGAS-CON DGF07P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8931|c|SIRGAS-CON DGF08P01|-122.2,-59.9,-25.2,32.8|proj=geocent ellps=GRS80
8932|h|SIRGAS-CON DGF08P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8933|c|SIRGAS-CON SIR09P01|-122.2,-59.9,-25.2,32.8|proj=geocent ellps=GRS80
8934|h|SIRGAS-CON SIR09P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8935|c|SIRGAS-CON SIR10P01|-122.2,-59.9,-25.2,32.8|proj=geocent ellps=GRS80
8936|h|SIRGAS-CON SIR10P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8937|c|SIRGAS-CON SIR11P01|-122.2,-59.9,-25.2,32.8|proj=geocent ellps=GRS80
8938|h|SIRGAS-CON SIR11P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8939|c|SIRGAS-CON SIR13P01|-122.2,-59.9,-25.2,32.8|proj=geocent ellps=GRS80
8940|h|SIRGAS-CON SIR13P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8941|c|SIRGAS-CON SIR14P01|-122.2,-59.9,-25.2,32.8|proj=geocent ellps=GRS80
8942|h|SIRGAS-CON SIR14P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8943|c|SIRGAS-CON SIR15P01|-122.2,-59.9,-25.2,32.8|proj=geocent ellps=GRS80
8944|h|SIRGAS-CON SIR15P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8945|c|SIRGAS-CON SIR17P01|-122.2,-59.9,-25.2,32.8|proj=geocent ellps=GRS80
8946|h|SIRGAS-CON SIR17P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8947|c|SIRGAS-Chile 2010|-113.3,-59.9,-65.7,-17.5|proj=geocent ellps=GRS80
8948|h|SIRGAS-Chile 2010|-113.3,-59.9,-65.7,-17.5|proj=longlat ellps=GRS80
8949|g|SIRGAS-Chile 2010|-113.3,-59.9,-65.7,-17.5|proj=longlat ellps=GRS80
8950|p|SIRGAS-Chile 2010 / UTM zone 18S|-78,-59.4,-71.9,-18.3|proj=utm zone=18 south ellps=GRS80
8951|p|SIRGAS-Chile 2010 / UTM zone 19S|-72,-59.9,-66,-17.5|proj=utm zone=19 south ellps=GRS80
8972|g|SIRGAS-CON DGF00P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8973|g|SIRGAS-CON DGF01P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8974|g|SIRGAS-CON DGF01P02|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8975|g|SIRGAS-CON DGF02P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8976|g|SIRGAS-CON DGF04P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8977|g|SIRGAS-CON DGF05P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8978|g|SIRGAS-CON DGF06P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8979|g|SIRGAS-CON DGF07P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8980|g|SIRGAS-CON DGF08P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8981|g|SIRGAS-CON SIR09P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8982|g|SIRGAS-CON SIR10P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8983|g|SIRGAS-CON SIR11P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8984|g|SIRGAS-CON SIR13P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8985|g|SIRGAS-CON SIR14P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8986|g|SIRGAS-CON SIR15P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8987|g|SIRGAS-CON SIR17P01|-122.2,-59.9,-25.2,32.8|proj=longlat ellps=GRS80
8988|g|ITRF88|-180,-90,180,90|proj=longlat ellps=GRS80
8989|g|ITRF89|-180,-90,180,90|proj=longlat ellps=GRS80
8990|g|ITRF90|-180,-90,180,90|proj=longlat ellps=GRS80 towgs84=0.06,-0.517,-0.223,0.0183,-0.0003,0.007,-0.011
8991|g|ITRF91|-180,-90,180,90|proj=longlat ellps=GRS80
8992|g|ITRF92|-180,-90,180,90|proj=longlat ellps=GRS80
8993|g|ITRF93|-180,-90,180,90|proj=longlat ellps=GRS80
8994|g|ITRF94|-180,-90,180,90|proj=longlat ellps=GRS80
8999|g|ITRF2008|-180,-90,180,90|proj=longlat ellps=GRS80
9001|c|IGS97|-180,-90,180,90|proj=geocent ellps=GRS80
9002|h|IGS97|-180,-90,180,90|proj=longlat ellps=GRS80
9003|g|IGS97|-180,-90,180,90|proj=longlat ellps=GRS80
9004|c|IGS00|-180,-90,180,90|proj=geocent ellps=GRS80
9005|h|IGS00|-180,-90,180,90|proj=longlat ellps=GRS80
9006|g|IGS00|-180,-90,180,90|proj=longlat ellps=GRS80
9007|c|IGb00|-180,-90,180,90|proj=geocent ellps=GRS80
9008|h|IGb00|-180,-90,180,90|proj=longlat ellps=GRS80
9009|g|IGb00|-180,-90,180,90|proj=longlat ellps=GRS80
9010|c|IGS05|-180,-90,180,90|proj=geocent ellps=GRS80
9011|h|IGS05|-180,-90,180,90|proj=longlat ellps=GRS80
9012|g|IGS05|-180,-90,180,90|proj=longlat ellps=GRS80
9013|h|IGS08|-180,-90,180,90|proj=longlat ellps=GRS80 towgs84=-0.214,0.119,0.156,-0.01182,0.00811,-0.01677,-0.0059
9014|g|IGS08|-180,-90,180,90|proj=longlat ellps=GRS80
9015|c|IGb08|-180,-90,180,90|proj=geocent ellps=GRS80
9016|h|IGb08|-180,-90,180,90|proj=longlat ellps=GRS80
9017|g|IGb08|-180,-90,180,90|proj=longlat ellps=GRS80
9018|h|IGS14|-180,-90,180,90|proj=longlat ellps=GRS80
9019|g|IGS14|-180,-90,180,90|proj=longlat ellps=GRS80
9039|p|ISN2016 / LAEA Europe|-30.9,59.9,-5.5,69.6|proj=laea lat_0=52 lon_0=10 x_0=4321000 y_0=3210000 ellps=GRS80
9040|p|ISN2016 / LCC Europe|-30.9,59.9,-5.5,69.6|proj=lcc lat_0=52 lon_0=10 lat_1=35 lat_2=65 x_0=4000000 y_0=2800000 ellps=GRS80
9053|g|WGS 84 (G730)|-180,-90,180,90|proj=longlat ellps=WGS84
9054|g|WGS 84 (G873)|-180,-90,180,90|proj=longlat ellps=WGS84
9055|g|WGS 84 (G1150)|-180,-90,180,90|proj=longlat ellps=WGS84
9056|g|WGS 84 (G1674)|-180,-90,180,90|proj=longlat ellps=WGS84
9057|g|WGS 84 (G1762)|-180,-90,180,90|proj=longlat ellps=WGS84
9059|g|ETRF89|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
9060|g|ETRF90|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
9061|g|ETRF91|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
9062|g|ETRF92|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
9063|g|ETRF93|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
9064|g|ETRF94|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
9065|g|ETRF96|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
9066|g|ETRF97|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
9067|g|ETRF2000|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
9068|g|ETRF2005|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
9069|g|ETRF2014|-16.1,32.8,40.2,84.8|proj=longlat ellps=GRS80
9070|c|NAD83(MARP00)|129.4,1.6,149.6,23.9|proj=geocent ellps=GRS80
9071|h|NAD83(MARP00)|129.4,1.6,149.6,23.9|proj=longlat ellps=GRS80
9072|g|NAD83(MARP00)|129.4,1.6,149.6,23.9|proj=longlat ellps=GRS80
9073|c|NAD83(PACP00)|157.4,-17.6,-151.2,31.8|proj=geocent ellps=GRS80
9074|h|NAD83(PACP00)|157.4,-17.6,-151.2,31.8|proj=longlat ellps=GRS80
9075|g|NAD83(PACP00)|157.4,-17.6,-151.2,31.8|proj=longlat ellps=GRS80
9130|v|IGN 2008 LD height|-61.2,16.2,-60.9,16.4|vunits=m
9138|c|KOSOVAREF01|19.9,41.8,21.8,43.3|proj=geocent ellps=GRS80
9139|h|KOSOVAREF01|19.9,41.8,21.8,43.3|proj=longlat ellps=GRS80
9140|g|KOSOVAREF01|19.9,41.8,21.8,43.3|proj=longlat ellps=GRS80
9141|p|KOSOVAREF01 / Balkans zone 7|19.9,41.8,21.8,43.3|proj=tmerc lon_0=21 k=0.9999 x_0=7500000 ellps=GRS80
9146|c|SIRGAS-Chile 2013|-113.3,-59.9,-65.7,-17.5|proj=geocent ellps=GRS80
9147|h|SIRGAS-Chile 2013|-113.3,-59.9,-65.7,-17.5|proj=longlat ellps=GRS80
9148|g|SIRGAS-Chile 2013|-113.3,-59.9,-65.7,-17.5|proj=longlat ellps=GRS80
9149|p|SIRGAS-Chile 2013 / UTM zone 18S|-78,-59.4,-71.9,-18.3|proj=utm zone=18 south ellps=GRS80
9150|p|SIRGAS-Chile 2013 / UTM zone 19S|-72,-59.9,-66,-17.5|proj=utm zone=19 south ellps=GRS80
9151|c|SIRGAS-Chile 2016|-113.3,-59.9,-65.7,-17.5|proj=geocent ellps=GRS80
9152|h|SIRGAS-Chile 2016|-113.3,-59.9,-65.7,-17.5|proj=longlat ellps=GRS80
9153|g|SIRGAS-Chile 2016|-113.3,-59.9,-65.7,-17.5|proj=longlat ellps=GRS80
9154|p|SIRGAS-Chile 2016 / UTM zone 18S|-78,-59.4,-71.9,-18.3|proj=utm zone=18 south ellps=GRS80
9155|p|SIRGAS-Chile 2016 / UTM zone 19S|-72,-59.9,-66,-17.5|proj=utm zone=19 south ellps=GRS80
9156|p|RSAO13 / UTM zone 32S|8.2,-17.3,12.1,-5|proj=utm zone=32 south ellps=GRS80
9157|p|RSAO13 / UTM zone 33S|12,-17.5,18,-4.3|proj=utm zone=33 south ellps=GRS80
9158|p|RSAO13 / UTM zone 34S|17.9,-18.1,24.1,-6.9|proj=utm zone=34 south ellps=GRS80
9159|p|RSAO13 / TM 12 SE|8.2,-17.3,13.9,-6|proj=tmerc lon_0=12 k=0.9996 x_0=500000 y_0=10000000 ellps=GRS80
9205|p|VN-2000 / TM-3 103-00|102.1,20.8,104,22.9|proj=tmerc lon_0=103 k=0.9999 x_0=500000 ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
9206|p|VN-2000 / TM-3 104-00|103.2,20.5,105.1,22.1|proj=tmerc lon_0=104 k=0.9999 x_0=500000 ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
9207|p|VN-2000 / TM-3 104-30|103.4,8.3,105.6,10.6|proj=tmerc lon_0=104.5 k=0.9999 x_0=500000 ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
9208|p|VN-2000 / TM-3 104-45|103.5,10.1,105.9,22.9|proj=tmerc lon_0=104.75 k=0.9999 x_0=500000 ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
9209|p|VN-2000 / TM-3 105-30|104.3,9.1,106.7,23.4|proj=tmerc lon_0=105.5 k=0.9999 x_0=500000 ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
9210|p|VN-2000 / TM-3 105-45|105.2,9.7,107.8,23.2|proj=tmerc lon_0=105.75 k=0.9999 x_0=500000 ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
9211|p|VN-2000 / TM-3 106-00|104.8,16.9,107.1,22.7|proj=tmerc lon_0=106 k=0.9999 x_0=500000 ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
9212|p|VN-2000 / TM-3 106-15|106.4,11.3,107.5,17.3|proj=tmerc lon_0=106.25 k=0.9999 x_0=500000 ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
9213|p|VN-2000 / TM-3 106-30|105.4,21.3,106.3,22.8|proj=tmerc lon_0=106.5 k=0.9999 x_0=500000 ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
9214|p|VN-2000 / TM-3 107-00|105.8,15.9,108.3,21.7|proj=tmerc lon_0=107 k=0.9999 x_0=500000 ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
9215|p|VN-2000 / TM-3 107-15|106,21.3,107.4,22.5|proj=tmerc lon_0=107.25 k=0.9999 x_0=500000 ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
9216|p|VN-2000 / TM-3 107-30|107.3,13.9,108.6,15.5|proj=tmerc lon_0=107.5 k=0.9999 x_0=500000 ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
9217|p|VN-2000 / TM-3 108-15|108.5,11.2,109.6,14.8|proj=tmerc lon_0=108.25 k=0.9999 x_0=500000 ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
9218|p|VN-2000 / TM-3 108-30|107.2,10.4,109.6,14.7|proj=tmerc lon_0=108.5 k=0.9999 x_0=500000 ellps=WGS84 towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278
9221|p|Hartebeesthoek94 / ZAF BSU Albers 25E|13.3,-38.2,36.6,-22.1|proj=aea lat_0=-30 lon_0=25 lat_1=-22 lat_2=-38 x_0=1400000 y_0=1300000 ellps=WGS84
9222|p|Hartebeesthoek94 / ZAF BSU Albers 44E|32.7,-50.4,42.9,-43.2|proj=aea lat_0=-42 lon_0=44 lat_1=-34 lat_2=-50 x_0=1200000 y_0=1300000 ellps=WGS84
9245|v|CGVD2013a(2010) height|-141.1,38.2,-40.7,86.5|vunits=m
9248|g|Tapi Aike|-73.3,-52.5,-68.3,-50.3|proj=longlat ellps=intl towgs84=-192.26,65.72,132.08,0,0,0,0
9249|p|Tapi Aike / Argentina 1|-73.3,-52,-70.5,-50.3|proj=tmerc lat_0=-90 lon_0=-72 x_0=1500000 ellps=intl towgs84=-192.26,65.72,132.08,0,0,0,0
9250|p|Tapi Aike / Argentina 2|-70.5,-52.5,-68.3,-50.3|proj=tmerc lat_0=-90 lon_0=-69 x_0=2500000 ellps=intl towgs84=-192.26,65.72,132.08,0,0,0,0
9251|g|MMN|-68.7,-55.2,-63.7,-52.5|proj=longlat ellps=intl towgs84=-9.5,122.9,138.2,0,0,0,0
9252|p|MMN / Argentina 2|-68.7,-55.2,-63.7,-52.5|proj=tmerc lat_0=-90 lon_0=-69 x_0=2500000 ellps=intl towgs84=-9.5,122.9,138.2,0,0,0,0
9253|g|MMS|-68.7,-55.2,-63.7,-52.5|proj=longlat ellps=intl towgs84=-78.1,101.6,133.3,0,0,0,0
9254|p|MMS / Argentina 2|-68.7,-55.2,-63.7,-52.5|proj=tmerc lat_0=-90 lon_0=-69 x_0=2500000 ellps=intl towgs84=-78.1,101.6,133.3,0,0,0,0
9255|v|SRVN16 height|-73.6,-55.2,-53.6,-21.7|vunits=m
9265|p|POSGAR 2007 / UTM zone 19S|-68.7,-54.7,-66,-51.6|proj=utm zone=19 south ellps=WGS84 towgs84=-0.41,0.46,-0.35,0,0,0,0
9266|c|MGI|9.5,46.4,17.2,49.1|proj=geocent ellps=bessel
9267|h|MGI|9.5,46.4,17.2,49.1|proj=longlat ellps=bessel
9271|p|MGI / Austria West|9.5,46.7,11.9,47.7|proj=tmerc lon_0=10.3333333333333 ellps=bessel towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
9272|p|MGI / Austria Central|11.8,46.4,14.9,48.8|proj=tmerc lon_0=13.3333333333333 ellps=bessel towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
9273|p|MGI / Austria East|14.8,46.5,17.2,49.1|proj=tmerc lon_0=16.3333333333333 ellps=bessel towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
9274|v|EVRF2000 Austria height|9.5,46.4,17.2,49.1|vunits=m
9279|v|SA LLD height|16.4,-34.9,33,-22.1|vunits=m
9284|p|Pampa del Castillo / Argentina 1|-73.6,-50.4,-70.5,-44.9|proj=tmerc lat_0=-90 lon_0=-72 x_0=1500000 ellps=intl towgs84=-233.43,6.65,173.64,0,0,0,0
9285|p|Pampa del Castillo / Argentina 3|-67.5,-49.1,-65.4,-43.5|proj=tmerc lat_0=-90 lon_0=-66 x_0=3500000 ellps=intl towgs84=-233.43,6.65,173.64,0,0,0,0
9286|x|ETRS89 + NAP height|2.5,50.7,7.3,55.8|4258+5709
9287|v|LAT NL depth|2.5,51.4,6.5,55.8|vunits=m
9288|v|MSL NL depth|2.5,51.4,6.5,55.8|vunits=m
9289|x|ETRS89 + LAT NL depth|2.5,51.4,6.5,55.8|4258+9287
9290|x|ETRS89 + MSL NL depth|2.5,51.4,6.5,55.8|4258+9288
9292|c|ONGD17|51.9,14.3,63.4,26.8|proj=geocent ellps=GRS80
9293|h|ONGD17|51.9,14.3,63.4,26.8|proj=longlat ellps=GRS80 towgs84=1.16835,-1.42001,-2.24431,0.00822,0.05508,-0.01818,0.23388
9294|g|ONGD17|51.9,14.3,63.4,26.8|proj=longlat ellps=GRS80 towgs84=1.16835,-1.42001,-2.24431,-0.00822,-0.05508,0.01818,0.23388
9295|p|ONGD17 / UTM zone 39N|51.9,14.9,54.1,19.7|proj=utm zone=39 ellps=GRS80 towgs84=1.16835,-1.42001,-2.24431,-0.00822,-0.05508,0.01818,0.23388
9296|p|ONGD17 / UTM zone 40N|54,14.3,60.1,26.8|proj=utm zone=40 ellps=GRS80 towgs84=1.16835,-1.42001,-2.24431,-0.00822,-0.05508,0.01818,0.23388
9297|p|ONGD17 / UTM zone 41N|60,16.3,63.4,24.1|proj=utm zone=41 ellps=GRS80 towgs84=1.16835,-1.42001,-2.24431,-0.00822,-0.05508,0.01818,0.23388
9299|g|HS2-IRF|-2.8,51.4,0,53.3|proj=longlat ellps=GRS80
9300|p|HS2 Survey Grid|-2.8,51.4,0,53.3|proj=tmerc lat_0=52.3 lon_0=-1.5 x_0=198873.0046 y_0=375064.3871 ellps=GRS80
9303|v|HS2-VRF height|-2.8,51.4,0,53.3|vunits=m
9306|x|HS2 Survey Grid + HS2-VRF height|-2.8,51.4,0,53.3|9300+9303
9307|c|ATRF2014|93.4,-60.6,173.4,-8.4|proj=geocent ellps=GRS80
9308|h|ATRF2014|93.4,-60.6,173.4,-8.4|proj=longlat ellps=GRS80
9309|g|ATRF2014|93.4,-60.6,173.4,-8.4|proj=longlat ellps=GRS80
9331|c|KSA-GRF17|34.4,16.2,55.7,32.2|proj=geocent ellps=GRS80
9332|h|KSA-GRF17|34.4,16.2,55.7,32.2|proj=longlat ellps=GRS80
9333|g|KSA-GRF17|34.4,16.2,55.7,32.2|proj=longlat ellps=GRS80 towgs84=0,0,0,-0.008393,0.000749,-0.010276,0
9335|v|KSA-VRF14 height|34.5,16.3,55.7,32.2|vunits=m
9351|v|NGNC08 height|163.5,-22.8,168.2,-19.5|vunits=m
9354|p|WGS 84 / IBCSO Polar Stereographic|-180,-90,180,-50|proj=stere lat_0=-90 lat_ts=-65 datum=WGS84
9356|p|KSA-GRF17 / UTM zone 36N|34.4,24.9,36.1,29.4|proj=utm zone=36 ellps=GRS80 towgs84=0,0,0,-0.008393,0.000749,-0.010276,0
9357|p|KSA-GRF17 / UTM zone 37N|36,16.2,42,32.2|proj=utm zone=37 ellps=GRS80 towgs84=0,0,0,-0.008393,0.000749,-0.010276,0
9358|p|KSA-GRF17 / UTM zone 38N|41.9,16.3,48,31.2|proj=utm zone=38 ellps=GRS80 towgs84=0,0,0,-0.008393,0.000749,-0.010276,0
9359|p|KSA-GRF17 / UTM zone 39N|47.9,17.9,54.1,29|proj=utm zone=39 ellps=GRS80 towgs84=0,0,0,-0.008393,0.000749,-0.010276,0
9360|p|KSA-GRF17 / UTM zone 40N|54,19.6,55.7,22.8|proj=utm zone=40 ellps=GRS80 towgs84=0,0,0,-0.008393,0.000749,-0.010276,0
9364|g|TPEN11-IRF|-3.2,53.3,-1.3,53.9|proj=longlat ellps=GRS80
9367|p|TPEN11 Grid|-3.2,53.3,-1.3,53.9|proj=tmerc lat_0=53.5 lon_0=-2.25 x_0=203252.175 y_0=407512.765 ellps=GRS80
9368|x|TPEN11 Grid + ODN height|-3.2,53.3,-1.3,53.9|9367+5701
9372|g|MML07-IRF|-1.9,51.4,0.2,53.5|proj=longlat ellps=GRS80
9373|p|MML07 Grid|-1.9,51.4,0.2,53.5|proj=tmerc lat_0=52.45 lon_0=-0.85 x_0=49350.157 y_0=108398.212 ellps=GRS80
9374|x|MML07 Grid + ODN height|-1.9,51.4,0.2,53.5|9373+5701
9377|p|MAGNA-SIRGAS / Origen-Nacional|-84.8,-4.3,-66.8,15.6|proj=tmerc lat_0=4 lon_0=-73 k=0.9992 x_0=5000000 y_0=2000000 ellps=GRS80
9378|c|IGb14|-180,-90,180,90|proj=geocent ellps=GRS80
9379|h|IGb14|-180,-90,180,90|proj=longlat ellps=GRS80
9380|g|IGb14|-180,-90,180,90|proj=longlat ellps=GRS80
9384|g|AbInvA96_2020-IRF|-4.4,57.1,-2.1,57.8|proj=longlat ellps=GRS80
9387|p|AbInvA96_2020 Grid|-4.4,57.1,-2.1,57.8|proj=tmerc lat_0=57.4 lon_0=-3.2 x_0=155828.702 y_0=115225.707 ellps=GRS80
9388|x|AbInvA96_2020 Grid + ODN height|-4.4,57.1,-2.1,57.8|9387+5701
9389|v|EVRF2019 height|-9.6,35.9,69.2,77.1|vunits=m
9390|v|EVRF2019 mean-tide height|-9.6,35.9,69.2,77.1|vunits=m
9391|p|BGS2005 / UTM zone 35N|24,41.2,30.1,44.2|proj=utm zone=35 ellps=GRS80
9392|v|Mallorca height|2.2,39,3.6,40.1|vunits=m
9393|v|Menorca height|3.7,39.7,4.4,40.2|vunits=m
9394|v|Ibiza height|1.1,38.5,1.7,39.2|vunits=m
9395|v|Lanzarote height|-14,28.7,-13.3,29.5|vunits=m
9396|v|Fuerteventura height|-14.6,27.9,-13.7,28.9|vunits=m
9397|v|Gran Canaria height|-15.9,27.6,-15.3,28.3|vunits=m
9398|v|Tenerife height|-17,27.9,-16,28.7|vunits=m
9399|v|La Gomera height|-17.4,27.9,-17,28.3|vunits=m
9400|v|La Palma height|-18.1,28.4,-17.6,28.9|vunits=m
9401|v|El Hierro height|-18.3,27.5,-17.8,27.9|vunits=m
9402|v|Ceuta 2 height|-5.4,35.8,-5.2,36|vunits=m
9403|g|PN68|-18.3,27.5,-13.3,29.5|proj=longlat ellps=intl towgs84=-307,-92,127,0,0,0,0
9404|p|PN68 / UTM zone 27N|-18.3,27.5,-18,27.9|proj=utm zone=27 ellps=intl towgs84=-307,-92,127,0,0,0,0
9405|p|PN68 / UTM zone 28N|-18.1,27.5,-13.3,29.5|proj=utm zone=28 ellps=intl towgs84=-307,-92,127,0,0,0,0
9406|p|PN84 / UTM zone 27N|-18.3,27.5,-18,27.9|proj=utm zone=27 ellps=intl towgs84=-307,-92,127,0,0,0,0
9407|p|PN84 / UTM zone 28N|-18.1,27.5,-16,28.9|proj=utm zone=28 ellps=intl towgs84=-307,-92,127,0,0,0,0
9422|x|ETRS89 + EVRF2019 height|-9.6,35.9,31.6,71.3|4258+9389
9423|x|ETRS89 + EVRF2019 mean-tide height|-9.6,35.9,31.6,71.3|4258+9390
9424|x|ETRS89 + ODN height|-7.1,49.9,1.8,58.8|4258+5701
9425|x|ETRS89 + ODN (Offshore) height|-9,49.7,2.1,61.1|4258+7707
9426|x|ETRS89 + ODN Orkney height|-3.5,58.7,-2.3,59.5|4258+5740
9427|x|ETRS89 + Lerwick height|-1.8,59.8,-0.6,60.9|4258+5742
9428|x|ETRS89 + Stornoway height|-7.8,56.7,-6.1,58.6|4258+5746
9429|x|ETRS89 + Douglas height|-4.9,54,-4.2,54.5|4258+5750
9430|x|ETRS89 + St. Marys height|-6.5,49.8,-6.2,50|4258+5749
9449|x|ETRS89 + Malin Head height|-10.6,51.3,-5.3,55.5|4258+5731
9450|x|ETRS89 + Belfast height|-8.2,53.9,-5.3,55.4|4258+5732
9451|v|BI height|-10.9,49.7,2.1,61.1|vunits=m
9452|x|ETRS89 + BI height|-10.9,49.7,2.1,61.1|4258+9451
9453|g|GBK19-IRF|-4.7,55.5,-4,56|proj=longlat ellps=GRS80
9456|p|GBK19 Grid|-4.7,55.5,-4,56|proj=tmerc lat_0=55.75 lon_0=-4.35 x_0=93720.394 y_0=113870.493 ellps=GRS80
9457|x|GBK19 Grid + ODN height|-4.7,55.5,-4,56|9456+5701
9458|v|AVWS height|93.4,-60.6,173.4,-8.4|vunits=m
9462|x|GDA2020 + AVWS height|93.4,-60.6,173.4,-8.4|7844+9458
9463|x|GDA2020 + AHD height|96.7,-43.7,153.7,-9.8|7844+5711
9464|x|GDA94 + AHD height|96.7,-43.7,153.7,-9.8|4283+5711
9468|c|SRGI2013|92,-14,141.5,7.8|proj=geocent ellps=WGS84
9469|h|SRGI2013|92,-14,141.5,7.8|proj=longlat ellps=WGS84
9470|g|SRGI2013|92,-14,141.5,7.8|proj=longlat ellps=WGS84 towgs84=0.2773,-0.0534,-0.4819,0.0192857593841035,-0.00589917345866696,0.00199870597253436,0.028
9471|v|INAGeoid2020 v1 height|92,-14,141.5,7.8|vunits=m
9474|g|PZ-90.02|-180,-90,180,90|proj=longlat a=6378136 rf=298.257839303
9476|p|SRGI2013 / UTM zone 46N|92,0,96,7.8|proj=utm zone=46 ellps=WGS84 towgs84=0.2773,-0.0534,-0.4819,0.0192857593841035,-0.00589917345866696,0.00199870597253436,0.028
9477|p|SRGI2013 / UTM zone 47N|96,0,102,7.5|proj=utm zone=47 ellps=WGS84 towgs84=0.2773,-0.0534,-0.4819,0.0192857593841035,-0.00589917345866696,0.00199870597253436,0.028
9478|p|SRGI2013 / UTM zone 48N|102,0,108,7|proj=utm zone=48 ellps=WGS84 towgs84=0.2773,-0.0534,-0.4819,0.0192857593841035,-0.00589917345866696,0.00199870597253436,0.028
9479|p|SRGI2013 / UTM zone 49N|108,0,114,7.4|proj=utm zone=49 ellps=WGS84 towgs84=0.2773,-0.0534,-0.4819,0.0192857593841035,-0.00589917345866696,0.00199870597253436,0.028
9480|p|SRGI2013 / UTM zone 50N|114,0,120,4.4|proj=utm zone=50 ellps=WGS84 towgs84=0.2773,-0.0534,-0.4819,0.0192857593841035,-0.00589917345866696,0.00199870597253436,0.028
9481|p|SRGI2013 / UTM zone 51N|120,0,126,5.5|proj=utm zone=51 ellps=WGS84 towgs84=0.2773,-0.0534,-0.4819,0.0192857593841035,-0.00589917345866696,0.00199870597253436,0.028
9482|p|SRGI2013 / UTM zone 52N|126,0,132,6.7|proj=utm zone=52 ellps=WGS84 towgs84=0.2773,-0.0534,-0.4819,0.0192857593841035,-0.00589917345866696,0.00199870597253436,0.028
9487|p|SRGI2013 / UTM zone 47S|96,-8.9,102,0|proj=utm zone=47 south ellps=WGS84 towgs84=0.2773,-0.0534,-0.4819,0.0192857593841035,-0.00589917345866696,0.00199870597253436,0.028
9488|p|SRGI2013 / UTM zone 48S|102,-10.8,108.1,0|proj=utm zone=48 south ellps=WGS84 towgs84=0.2773,-0.0534,-0.4819,0.0192857593841035,-0.00589917345866696,0.00199870597253436,0.028
9489|p|SRGI2013 / UTM zone 49S|108,-12.1,114,0|proj=utm zone=49 south ellps=WGS84 towgs84=0.2773,-0.0534,-0.4819,0.0192857593841035,-0.00589917345866696,0.00199870597253436,0.028
9490|p|SRGI2013 / UTM zone 50S|114,-13.1,120.1,0|proj=utm zone=50 south ellps=WGS84 towgs84=0.2773,-0.0534,-0.4819,0.0192857593841035,-0.00589917345866696,0.00199870597253436,0.028
9491|p|SRGI2013 / UTM zone 51S|120,-14,126.1,0.1|proj=utm zone=51 south ellps=WGS84 towgs84=0.2773,-0.0534,-0.4819,0.0192857593841035,-0.00589917345866696,0.00199870597253436,0.028
9492|p|SRGI2013 / UTM zone 52S|126,-9.5,132,0|proj=utm zone=52 south ellps=WGS84 towgs84=0.2773,-0.0534,-0.4819,0.0192857593841035,-0.00589917345866696,0.00199870597253436,0.028
9493|p|SRGI2013 / UTM zone 53S|132,-10.1,138.1,0|proj=utm zone=53 south ellps=WGS84 towgs84=0.2773,-0.0534,-0.4819,0.0192857593841035,-0.00589917345866696,0.00199870597253436,0.028
9494|p|SRGI2013 / UTM zone 54S|138,-10.9,141.5,0|proj=utm zone=54 south ellps=WGS84 towgs84=0.2773,-0.0534,-0.4819,0.0192857593841035,-0.00589917345866696,0.00199870597253436,0.028
9498|p|POSGAR 2007 / CABA 2019|-58.6,-34.8,-58.2,-34.5|proj=tmerc lat_0=-34.6292666666667 lon_0=-58.4633083333333 x_0=20000 y_0=70000 ellps=WGS84 towgs84=-0.41,0.46,-0.35,0,0,0,0
9500|x|ETRS89 + EVRF2000 Austria height|9.5,46.4,17.2,49.1|4258+9274
9501|x|MGI + EVRF2000 Austria height|9.5,46.4,17.2,49.1|4312+9274
9502|x|CIGD11 + CBVD61 height (ft)|-80,19.6,-79.6,19.8|6135+6132
9503|x|CIGD11 + GCVD54 height (ft)|-81.5,19.2,-81,19.5|6135+6130
9504|x|CIGD11 + LCVD61 height (ft)|-80.2,19.6,-79.9,19.8|6135+6131
9505|x|ETRS89 + Alicante height|-9.4,35.9,3.4,43.9|4258+5782
9506|x|ETRS89 + Ceuta 2 height|-5.4,35.8,-5.2,36|4258+9402
9507|x|ETRS89 + Ibiza height|1.1,38.5,1.7,39.2|4258+9394
9508|x|ETRS89 + Mallorca height|2.2,39,3.6,40.1|4258+9392
9509|x|ETRS89 + Menorca height|3.7,39.7,4.4,40.2|4258+9393
9510|x|REGCAN95 + El Hierro height|-18.3,27.5,-17.8,27.9|4081+9401
9511|x|REGCAN95 + Fuerteventura height|-14.6,27.9,-13.7,28.9|4081+9396
9512|x|REGCAN95 + Gran Canaria height|-15.9,27.6,-15.3,28.3|4081+9397
9513|x|REGCAN95 + La Gomera height|-17.4,27.9,-17,28.3|4081+9399
9514|x|REGCAN95 + La Palma height|-18.1,28.4,-17.6,28.9|4081+9400
9515|x|REGCAN95 + Lanzarote height|-14,28.7,-13.3,29.5|4081+9395
9516|x|REGCAN95 + Tenerife height|-17,27.9,-16,28.7|4081+9398
9517|x|SHGD2015 + SHVD2015 height|-5.9,-16.1,-5.5,-15.8|7886+7890
9518|x|WGS 84 + EGM2008 height|-180,-90,180,90|4326+3855
9519|x|FEH2010 + FCSVR10 height|11.1,54.4,11.6,54.8|5593+5597
9520|x|KSA-GRF17 + KSA-VRF14 height|34.5,16.3,55.7,32.2|9333+9335
9521|x|POSGAR 2007 + SRVN16 height|-73.6,-55.2,-53.6,-21.7|5340+9255
9522|x|NAD83(2011) + PRVD02 height|-68,17.8,-65.1,18.6|6318+6641
9523|x|NAD83(2011) + VIVD09 height|-65.1,17.6,-64.5,18.5|6318+6642
9524|x|NAD83(MA11) + GUVD04 height|144.5,13.1,145.1,13.7|6325+6644
9525|x|NAD83(MA11) + NMVD03 height|144.8,14,146.2,20.7|6325+6640
9526|x|NAD83(PA11) + ASVD02 height|-170.9,-14.5,-170.5,-14.2|6322+6643
9527|x|NZGD2000 + NZVD2009 height|160.6,-56,-171.2,-25.8|4167+4440
9528|x|NZGD2000 + NZVD2016 height|160.6,-56,-171.2,-25.8|4167+7839
9529|x|SRGI2013 + INAGeoid2020 v1 height|92,-14,141.5,7.8|9470+9471
9530|x|RGFG95 + NGG1977 height|-54.7,2.1,-51.6,5.9|4624+5755
9531|x|RGAF09 + Guadeloupe 1988 height|-61.9,15.8,-61.1,16.6|5489+5757
9532|x|RGAF09 + IGN 1988 LS height|-61.7,15.8,-61.5,16|5489+5616
9533|x|RGAF09 + IGN 1988 MG height|-61.4,15.8,-61.1,16.1|5489+5617
9534|x|RGAF09 + IGN 1988 SB height|-63,17.8,-62.7,18|5489+5619
9535|x|RGAF09 + IGN 1988 SM height|-63.3,18,-62.9,18.2|5489+5620
9536|x|RGAF09 + IGN 2008 LD height|-61.2,16.2,-60.9,16.4|5489+9130
9537|x|RGAF09 + Martinique 1987 height|-61.3,14.3,-60.7,15|5489+5756
9538|x|RGF93 v2 + NGF-IGN69 height|-4.9,42.3,8.3,51.2|9777+5720
9539|x|RGF93 v2 + NGF-IGN78 height|8.5,41.3,9.7,43.1|9777+5721
9540|x|RGNC91-93 + NGNC08 height|163.5,-22.8,168.2,-19.5|4749+9351
9541|x|RGSPM06 + Danger 1950 height|-56.5,46.6,-56,47.2|4463+5792
9542|x|RRAF 1991 + IGN 2008 LD height|-61.2,16.2,-60.9,16.4|4558+9130
9544|x|NAD83(CSRS)v6 + CGVD2013a(2010) height|-141.1,38.2,-40.7,86.5|8252+9245
9545|c|LTF2004(G)|4.6,44.8,7.9,45.9|proj=geocent ellps=GRS80
9546|h|LTF2004(G)|4.6,44.8,7.9,45.9|proj=longlat ellps=GRS80
9547|g|LTF2004(G)|4.6,44.8,7.9,45.9|proj=longlat ellps=GRS80
9650|v|Baltic 1986 height|14.1,49,24.2,54.9|vunits=m
9651|v|EVRF2007-PL height|14.1,49,24.2,54.9|vunits=m
9656|x|ETRF2000-PL + Baltic 1986 height|14.1,49,24.2,54.9|9702+9650
9657|x|ETRF2000-PL + EVRF2007-PL height|14.1,49,24.2,54.9|9702+9651
9663|v|EH2000 height|21.7,57.5,28.2,59.8|vunits=m
9666|v|LAS07 height|20.8,53.8,26.9,56.5|vunits=m
9669|v|BGS2005 height|22.3,41.2,28.7,44.3|vunits=m
9672|v|CD Norway depth|-13.7,56,38.1,84.8|vunits=m
9675|v|Pago Pago 2020 height|-170.9,-14.5,-170.5,-14.2|vunits=m
9678|p|Gulshan 303 / Bangladesh Transverse Mercator|88,20.5,92.7,26.7|proj=tmerc lon_0=90 k=0.9996 x_0=500000 y_0=-2000000 ellps=evrst30 towgs84=283.729,735.942,261.143,0,0,0,0
9680|p|WGS 84 / TM 90 NE|88,18.5,92.7,26.7|proj=tmerc lon_0=90 k=0.9996 x_0=500000 datum=WGS84
9681|v|NVD 1992 height|88,20.5,92.7,26.7|vunits=m
9694|c|REDGEOMIN|-113.3,-59.9,-65.7,-17.5|proj=geocent ellps=GRS80
9695|h|REDGEOMIN|-113.3,-59.9,-65.7,-17.5|proj=longlat ellps=GRS80
9696|g|REDGEOMIN|-113.3,-59.9,-65.7,-17.5|proj=longlat ellps=GRS80
9697|p|REDGEOMIN / UTM zone 12S|-109.6,-27.3,-109.1,-27|proj=utm zone=12 south ellps=GRS80
9698|p|REDGEOMIN / UTM zone 18S|-78,-59.4,-71.9,-18.3|proj=utm zone=18 south ellps=GRS80
9699|p|REDGEOMIN / UTM zone 19S|-72,-59.9,-66,-17.5|proj=utm zone=19 south ellps=GRS80
9700|c|ETRF2000-PL|14.1,49,24.2,56|proj=geocent ellps=GRS80
9701|h|ETRF2000-PL|14.1,49,24.2,56|proj=longlat ellps=GRS80
9702|g|ETRF2000-PL|14.1,49,24.2,56|proj=longlat ellps=GRS80
9705|x|WGS 84 + MSL height|-180,-90,180,90|4326+5714
9707|x|WGS 84 + EGM96 height|-180,-90,180,90|4326+5773
9709|p|NAD83(CSRS) / UTM zone 23N|-48,39.8,-42,54.5|proj=utm zone=23 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
9711|x|NAD83(CSRS) / UTM zone 23N + CGVD2013 height|-48,39.8,-42,54.5|9709+6647
9712|p|NAD83 / UTM zone 24N|-42,45.5,-40.7,49.6|proj=utm zone=24 ellps=GRS80
9713|p|NAD83(CSRS) / UTM zone 24N|-42,45.5,-40.7,49.6|proj=utm zone=24 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
9714|x|NAD83(CSRS) / UTM zone 24N + CGVD2013 height|-42,45.5,-40.7,49.6|9713+6647
9715|x|NAD83(CSRS) / UTM zone 15N + CGVD2013a(2010) height|-96,48,-90,84|3159+9245
9716|p|IGM95 / UTM zone 34N|17.9,34.7,19,41.7|proj=utm zone=34 ellps=GRS80
9721|v|Catania 1965 height|12.3,36.5,15.8,38.4|vunits=m
9722|v|Cagliari 1956 height|8,38.8,9.9,41.4|vunits=m
9723|x|ETRS89 + Genoa 1942 height|6.6,36.5,18.6,47.1|4258+5214
9724|x|ETRS89 + Catania 1965 height|12.3,36.5,15.8,38.4|4258+9721
9725|x|ETRS89 + Cagliari 1956 height|8,38.8,9.9,41.4|4258+9722
9739|g|EOS21-IRF|-3.6,55.5,-1.9,57.3|proj=longlat ellps=GRS80
9741|p|EOS21 Grid|-3.6,55.5,-1.9,57.3|proj=tmerc lat_0=56.35 lon_0=-2.75 x_0=74996.927 y_0=133508.35 ellps=GRS80
9742|x|EOS21 Grid + ODN height|-3.6,55.5,-1.9,57.3|9741+5701
9748|p|NAD83(2011) / Alabama East (ftUS)|-86.8,30.9,-84.8,35|proj=tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000.0001016 ellps=GRS80 units=us-ft
9749|p|NAD83(2011) / Alabama West (ftUS)|-88.5,30.1,-86.3,35.1|proj=tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 ellps=GRS80 units=us-ft
9753|c|WGS 84 (G2139)|-180,-90,180,90|proj=geocent ellps=WGS84
9754|h|WGS 84 (G2139)|-180,-90,180,90|proj=longlat ellps=WGS84
9755|g|WGS 84 (G2139)|-180,-90,180,90|proj=longlat ellps=WGS84
9758|g|ECML14_NB-IRF|-1.9,54.8,-1.3,55.3|proj=longlat ellps=GRS80
9761|p|ECML14_NB Grid|-1.9,54.8,-1.3,55.3|proj=tmerc lat_0=55.05 lon_0=-1.55 x_0=112242.8512 y_0=402313.7432 ellps=GRS80
9762|x|ECML14_NB Grid + ODN height|-1.9,54.8,-1.3,55.3|9761+5701
9763|g|EWR2-IRF|-1.5,51.7,-0.3,52.3|proj=longlat ellps=GRS80
9766|p|EWR2 Grid|-1.5,51.7,-0.3,52.3|proj=tmerc lat_0=51.95 lon_0=-0.9 x_0=192519.9715 y_0=146942.6806 ellps=GRS80
9767|x|EWR2 Grid + ODN height|-1.5,51.7,-0.3,52.3|9766+5701
9775|c|RGF93 v2|-9.9,41.1,10.4,51.6|proj=geocent ellps=GRS80
9776|h|RGF93 v2|-9.9,41.1,10.4,51.6|proj=longlat ellps=GRS80
9777|g|RGF93 v2|-9.9,41.1,10.4,51.6|proj=longlat ellps=GRS80
9778|h|RGF93 v2 (lon-lat)|-9.9,41.1,10.4,51.6|proj=longlat ellps=GRS80
9779|g|RGF93 v2 (lon-lat)|-9.9,41.1,10.4,51.6|proj=longlat ellps=GRS80
9780|c|RGF93 v2b|-9.9,41.1,10.4,51.6|proj=geocent ellps=GRS80
9781|h|RGF93 v2b|-9.9,41.1,10.4,51.6|proj=longlat ellps=GRS80
9782|g|RGF93 v2b|-9.9,41.1,10.4,51.6|proj=longlat ellps=GRS80
9783|h|RGF93 v2b (lon-lat)|-9.9,41.1,10.4,51.6|proj=longlat ellps=GRS80
9784|g|RGF93 v2b (lon-lat)|-9.9,41.1,10.4,51.6|proj=longlat ellps=GRS80
9785|x|RGF93 v2b + NGF-IGN69 height|-4.9,42.3,8.3,51.2|9782+5720
9793|p|RGF93 v2 / Lambert-93|-9.9,41.1,10.4,51.6|proj=lcc lat_0=46.5 lon_0=3 lat_1=49 lat_2=44 x_0=700000 y_0=6600000 ellps=GRS80
9794|p|RGF93 v2b / Lambert-93|-9.9,41.1,10.4,51.6|proj=lcc lat_0=46.5 lon_0=3 lat_1=49 lat_2=44 x_0=700000 y_0=6600000 ellps=GRS80
9821|p|UCS-2000 / LCS-32 Kyiv region|29.2,49.1,32.2,51.6|proj=tmerc lon_0=30.5 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9822|p|RGF93 v2 / CC42|-1.1,41.3,9.7,43.1|proj=lcc lat_0=42 lon_0=3 lat_1=41.25 lat_2=42.75 x_0=1700000 y_0=1200000 ellps=GRS80
9823|p|RGF93 v2 / CC43|-1.8,42.3,7.7,44.1|proj=lcc lat_0=43 lon_0=3 lat_1=42.25 lat_2=43.75 x_0=1700000 y_0=2200000 ellps=GRS80
9824|p|RGF93 v2 / CC44|-1.8,42.9,7.8,45|proj=lcc lat_0=44 lon_0=3 lat_1=43.25 lat_2=44.75 x_0=1700000 y_0=3200000 ellps=GRS80
9825|p|RGF93 v2 / CC45|-1.5,44,7.8,46|proj=lcc lat_0=45 lon_0=3 lat_1=44.25 lat_2=45.75 x_0=1700000 y_0=4200000 ellps=GRS80
9826|p|RGF93 v2 / CC46|-2.3,45,7.2,47|proj=lcc lat_0=46 lon_0=3 lat_1=45.25 lat_2=46.75 x_0=1700000 y_0=5200000 ellps=GRS80
9827|p|RGF93 v2 / CC47|-4.8,46,7.7,48|proj=lcc lat_0=47 lon_0=3 lat_1=46.25 lat_2=47.75 x_0=1700000 y_0=6200000 ellps=GRS80
9828|p|RGF93 v2 / CC48|-4.9,47,8.3,49|proj=lcc lat_0=48 lon_0=3 lat_1=47.25 lat_2=48.75 x_0=1700000 y_0=7200000 ellps=GRS80
9829|p|RGF93 v2 / CC49|-4.9,48,8.3,50|proj=lcc lat_0=49 lon_0=3 lat_1=48.25 lat_2=49.75 x_0=1700000 y_0=8200000 ellps=GRS80
9830|p|RGF93 v2 / CC50|-2.1,49,8.1,51.2|proj=lcc lat_0=50 lon_0=3 lat_1=49.25 lat_2=50.75 x_0=1700000 y_0=9200000 ellps=GRS80
9831|p|UCS-2000 / LCS-01 Crimea|32.4,44.3,36.7,46.3|proj=tmerc lon_0=34.5 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9832|p|UCS-2000 / LCS-05 Vinnytsia|27.3,48,30.1,49.9|proj=tmerc lon_0=28.6666666666667 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9833|p|UCS-2000 / LCS-07 Volyn|23.6,50.2,26.2,52|proj=tmerc lon_0=24.8333333333333 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9834|p|UCS-2000 / LCS-12 Dnipropetrovsk|32.9,47.4,37,49.2|proj=tmerc lon_0=35 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9835|p|UCS-2000 / LCS-14 Donetsk|36.5,46.8,39.1,49.3|proj=tmerc lon_0=37.5 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9836|p|UCS-2000 / LCS-18 Zhytomyr|27.1,49.5,29.8,51.7|proj=tmerc lon_0=28.5 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9837|p|UCS-2000 / LCS-21 Zakarpattia|22.1,47.8,24.7,49.1|proj=tmerc lon_0=23.5 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9838|p|UCS-2000 / LCS-23 Zaporizhzhia|34.1,46,37.3,48.2|proj=tmerc lon_0=36 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9839|p|UCS-2000 / LCS-26 Ivano-Frankivsk|23.5,47.7,25.7,49.6|proj=tmerc lon_0=24.75 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9840|p|UCS-2000 / LCS-35 Kirovohrad|29.7,47.7,33.9,49.3|proj=tmerc lon_0=32 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9841|p|UCS-2000 / LCS-44 Luhansk|37.8,47.8,40.3,50.1|proj=tmerc lon_0=39 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9842|p|RGF93 v2b / CC42|-1.1,41.3,9.7,43.1|proj=lcc lat_0=42 lon_0=3 lat_1=41.25 lat_2=42.75 x_0=1700000 y_0=1200000 ellps=GRS80
9843|p|RGF93 v2b / CC43|-1.8,42.3,7.7,44.1|proj=lcc lat_0=43 lon_0=3 lat_1=42.25 lat_2=43.75 x_0=1700000 y_0=2200000 ellps=GRS80
9844|p|RGF93 v2b / CC44|-1.8,42.9,7.8,45|proj=lcc lat_0=44 lon_0=3 lat_1=43.25 lat_2=44.75 x_0=1700000 y_0=3200000 ellps=GRS80
9845|p|RGF93 v2b / CC45|-1.5,44,7.8,46|proj=lcc lat_0=45 lon_0=3 lat_1=44.25 lat_2=45.75 x_0=1700000 y_0=4200000 ellps=GRS80
9846|p|RGF93 v2b / CC46|-2.3,45,7.2,47|proj=lcc lat_0=46 lon_0=3 lat_1=45.25 lat_2=46.75 x_0=1700000 y_0=5200000 ellps=GRS80
9847|p|RGF93 v2b / CC47|-4.8,46,7.7,48|proj=lcc lat_0=47 lon_0=3 lat_1=46.25 lat_2=47.75 x_0=1700000 y_0=6200000 ellps=GRS80
9848|p|RGF93 v2b / CC48|-4.9,47,8.3,49|proj=lcc lat_0=48 lon_0=3 lat_1=47.25 lat_2=48.75 x_0=1700000 y_0=7200000 ellps=GRS80
9849|p|RGF93 v2b / CC49|-4.9,48,8.3,50|proj=lcc lat_0=49 lon_0=3 lat_1=48.25 lat_2=49.75 x_0=1700000 y_0=8200000 ellps=GRS80
9850|p|RGF93 v2b / CC50|-2.1,49,8.1,51.2|proj=lcc lat_0=50 lon_0=3 lat_1=49.25 lat_2=50.75 x_0=1700000 y_0=9200000 ellps=GRS80
9851|p|UCS-2000 / LCS-46 Lviv|22.6,48.7,25.5,50.7|proj=tmerc lon_0=24 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9852|p|UCS-2000 / LCS-48 Mykolaiv|30.2,46.3,33.2,48.3|proj=tmerc lon_0=31.8333333333333 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9853|p|UCS-2000 / LCS-51 Odessa|28.2,45.2,31.3,48.3|proj=tmerc lon_0=30 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9854|p|UCS-2000 / LCS-53 Poltava|32,48.7,35.5,50.6|proj=tmerc lon_0=33.8333333333333 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9855|p|UCS-2000 / LCS-56 Rivne|25,50,27.8,52|proj=tmerc lon_0=27 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9856|p|UCS-2000 / LCS-59 Sumy|32.9,50.1,35.7,52.4|proj=tmerc lon_0=34.5 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9857|p|UCS-2000 / LCS-61 Ternopil|24.7,48.5,26.5,50.3|proj=tmerc lon_0=25.5 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9858|p|UCS-2000 / LCS-63 Kharkiv|34.8,48.5,38.1,50.5|proj=tmerc lon_0=36.5 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9859|p|UCS-2000 / LCS-65 Kherson|31.5,45.7,35.2,47.6|proj=tmerc lon_0=33.5 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9860|p|UCS-2000 / LCS-68 Khmelnytsky|26.1,48.4,27.9,50.6|proj=tmerc lon_0=27 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9861|p|UCS-2000 / LCS-71 Cherkasy|29.6,48.4,32.9,50.3|proj=tmerc lon_0=31.5 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9862|p|UCS-2000 / LCS-73 Chernivtsi|24.9,47.7,27.6,48.7|proj=tmerc lon_0=26 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9863|p|UCS-2000 / LCS-74 Chernihiv|30.4,50.3,33.6,52.4|proj=tmerc lon_0=32 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9864|p|UCS-2000 / LCS-80 Kyiv city|30.2,50.2,30.9,50.6|proj=tmerc lon_0=30.5 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9865|p|UCS-2000 / LCS-85 Sevastopol|33.3,44.3,34,44.9|proj=tmerc lon_0=33 x_0=300000 ellps=krass towgs84=24,-121,-76,0,0,0,0
9866|g|MRH21-IRF|-3.3,51.3,-0.3,53.3|proj=longlat ellps=GRS80
9869|p|MRH21 Grid|-3.3,51.3,-0.3,53.3|proj=tmerc lat_0=52.3 lon_0=-1.8 x_0=227286.9881 y_0=265751.2874 ellps=GRS80
9870|x|MRH21 Grid + ODN height|-3.3,51.3,-0.3,53.3|9869+5701
9871|g|MOLDOR11-IRF|-2.4,53.2,-1.3,53.6|proj=longlat ellps=GRS80
9874|p|PNG94 / PNGMG94 zone 57|156,-14.3,162.1,-1.1|proj=utm zone=57 south ellps=GRS80
9875|p|PNG94 / PNGMG94 zone 58|162,-4.4,162.9,-2.3|proj=utm zone=58 south ellps=GRS80
9880|p|MOLDOR11 Grid|-2.4,53.2,-1.3,53.6|proj=tmerc lat_0=53.35 lon_0=-1.9 x_0=226574.2032 y_0=390894.838 ellps=GRS80
9881|x|MOLDOR11 Grid + ODN height|-2.4,53.2,-1.3,53.6|9880+5701
9883|x|ETRS89 + CD Norway depth|4,57.7,31.8,71.4|4258+9672
9892|c|LUREF|5.7,49.4,6.6,50.2|proj=geocent ellps=intl
9893|h|LUREF|5.7,49.4,6.6,50.2|proj=longlat ellps=intl
9895|p|LUREF / Luxembourg TM (3D)|5.7,49.4,6.6,50.2|proj=tmerc lat_0=49.8333333333333 lon_0=6.16666666666667 x_0=80000 y_0=100000 ellps=intl towgs84=-189.6806,18.3463,-42.7695,-0.33746,-3.09264,2.53861,0.4598
9897|x|LUREF / Luxembourg TM + NG95 height|5.7,49.4,6.6,50.2|2169+5774
9907|x|ETRS89 + Ostend height|2.5,49.5,6.4,51.6|4258+5710
9922|x|ETRS89 / ITM + BI height|-10.6,51.3,-5.3,55.5|2157+9451
9923|v|GNTRANS height|5.8,47.2,15.1,55.1|vunits=m
9924|x|ETRS89 + DHHN2016 height|5.8,47.2,15.1,55.1|4258+7837
9927|v|GNTRANS2016 height|5.8,47.2,15.1,55.1|vunits=m
9928|x|DB_REF2003 zone 2|5.8,49.1,7.5,53.9|5682+9923
9929|x|DB_REF2003 zone 3|7.5,47.2,10.6,55.1|5683+9923
9930|x|DB_REF2003 zone 4|10.5,47.3,13.6,54.8|5684+9923
9931|x|DB_REF2003 zone 5|13.5,48.5,15.1,54.8|5685+9923
9932|x|DB_REF2016 zone 2|5.8,49.1,7.5,53.9|5682+9927
9933|x|DB_REF2016 zone 3|7.5,47.2,10.6,55.1|5683+9927
9934|x|DB_REF2016 zone 4|10.5,47.3,13.6,54.8|5684+9927
9935|x|DB_REF2016 zone 5|13.5,48.5,15.1,54.8|5685+9927
9939|g|EBBWV14-IRF|-3.3,51.5,-2.8,51.9|proj=longlat ellps=GRS80
9943|p|EBBWV14 Grid|-3.3,51.5,-2.8,51.9|proj=tmerc lat_0=51.75 lon_0=-3.1 x_0=106702.326 y_0=119968.1395 ellps=GRS80
9944|x|EBBWV14 Grid + ODN height|-3.3,51.5,-2.8,51.9|9943+5701
9945|p|Macedonia State Coordinate System truncated|20.4,40.8,23.1,42.4|proj=tmerc lon_0=21 k=0.9999 x_0=500000 y_0=-4000000 ellps=bessel towgs84=521.748,229.489,590.921,4.029,4.488,-15.521,-9.78
9947|p|ISN2004 / LAEA Iceland|-30.9,59.9,-5.5,69.6|proj=laea lat_0=65 lon_0=-19 x_0=1700000 y_0=1300000 ellps=GRS80
9948|x|ISN93 + ISH2004 height |-24.7,63.2,-13.3,66.7|4659+8089
9949|x|ISN2004 + ISH2004 height|-24.7,63.2,-13.3,66.7|5324+8089
9950|x|ISN2016 + ISH2004 height|-24.7,63.2,-13.3,66.7|8086+8089
9951|x|ISN93 / Lambert 1993 + ISH2004 height|-24.7,63.2,-13.3,66.7|3057+8089
9952|x|ISN2004 / Lambert 2004 + ISH2004 height|-24.7,63.2,-13.3,66.7|5325+8089
9953|x|ISN2016 / Lambert 2016 + ISH2004 height|-24.7,63.2,-13.3,66.7|8088+8089
9964|g|HULLEE13-IRF|-1.7,53.6,-0.2,53.9|proj=longlat ellps=GRS80
9967|p|HULLEE13 Grid|-1.7,53.6,-0.2,53.9|proj=tmerc lat_0=53.75 lon_0=-0.95 x_0=140859.7394 y_0=247512.2812 ellps=GRS80
9968|x|HULLEE13 Grid + ODN height|-1.7,53.6,-0.2,53.9|9967+5701
9969|g|SCM22-IRF|-4.4,55.7,-3.3,57.6|proj=longlat ellps=GRS80
9972|p|SCM22 Grid|-4.4,55.7,-3.3,57.6|proj=tmerc lat_0=56.6 lon_0=-3.85 x_0=108600.972 y_0=239087.349 ellps=GRS80
9973|x|SCM22 Grid + ODN height|-4.4,55.7,-3.3,57.6|9972+5701
9974|g|FNL22-IRF|-4.6,57.4,-3,58.7|proj=longlat ellps=GRS80
9977|p|FNL22 Grid|-4.6,57.4,-3,58.7|proj=tmerc lat_0=58 lon_0=-3.8 x_0=139618.9493 y_0=183110.794 ellps=GRS80
9978|x|FNL22 Grid + ODN height|-4.6,57.4,-3,58.7|9977+5701
9988|c|ITRF2020|-180,-90,180,90|proj=geocent ellps=GRS80
9989|h|ITRF2020|-180,-90,180,90|proj=longlat ellps=GRS80
9990|g|ITRF2020|-180,-90,180,90|proj=longlat ellps=GRS80
20000|v|SVD2006 height|-3.4,76.1,38.1,81.2|vunits=m
20001|x|ETRS89 + SVD2006 height|-3.4,76.1,38.1,81.2|4258+20000
20002|p|MWC18 Grid|-3.2,53,-2.1,53.7|proj=tmerc lat_0=53.35 lon_0=-2.55 x_0=171975.9382 y_0=116744.6938 ellps=GRS80
20003|x|MWC18 Grid + ODN height|-3.2,53,-2.1,53.7|20002+5701
20004|p|Pulkovo 1995 / Gauss-Kruger zone 4|19.5,54.3,22.9,55.4|proj=tmerc lon_0=21 x_0=4500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20005|p|Pulkovo 1995 / Gauss-Kruger zone 5|26.6,55.6,30,69.5|proj=tmerc lon_0=27 x_0=5500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20006|p|Pulkovo 1995 / Gauss-Kruger zone 6|30,50.3,36,70.1|proj=tmerc lon_0=33 x_0=6500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20007|p|Pulkovo 1995 / Gauss-Kruger zone 7|36,43.1,42.1,69.3|proj=tmerc lon_0=39 x_0=7500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20008|p|Pulkovo 1995 / Gauss-Kruger zone 8|42,41.1,48,81|proj=tmerc lon_0=45 x_0=8500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20009|p|Pulkovo 1995 / Gauss-Kruger zone 9|48,41.3,54,81.4|proj=tmerc lon_0=51 x_0=9500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20010|p|Pulkovo 1995 / Gauss-Kruger zone 10|54,50.4,60,82|proj=tmerc lon_0=57 x_0=10500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20011|p|Pulkovo 1995 / Gauss-Kruger zone 11|60,50.6,66,81.8|proj=tmerc lon_0=63 x_0=11500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20012|p|Pulkovo 1995 / Gauss-Kruger zone 12|66,54.1,72,77.1|proj=tmerc lon_0=69 x_0=12500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20013|p|Pulkovo 1995 / Gauss-Kruger zone 13|72,53.1,78,79.8|proj=tmerc lon_0=75 x_0=13500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20014|p|Pulkovo 1995 / Gauss-Kruger zone 14|78,50.6,84,81.1|proj=tmerc lon_0=81 x_0=14500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20015|p|Pulkovo 1995 / Gauss-Kruger zone 15|84,49,90,81.3|proj=tmerc lon_0=87 x_0=15500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20016|p|Pulkovo 1995 / Gauss-Kruger zone 16|90,49.8,96,81.4|proj=tmerc lon_0=93 x_0=16500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20017|p|Pulkovo 1995 / Gauss-Kruger zone 17|96,49.7,102,81.4|proj=tmerc lon_0=99 x_0=17500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20018|p|Pulkovo 1995 / Gauss-Kruger zone 18|102,49.6,108,79.5|proj=tmerc lon_0=105 x_0=18500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20019|p|Pulkovo 1995 / Gauss-Kruger zone 19|108,49.1,114,76.9|proj=tmerc lon_0=111 x_0=19500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20020|p|Pulkovo 1995 / Gauss-Kruger zone 20|114,49.5,120,76|proj=tmerc lon_0=117 x_0=20500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20021|p|Pulkovo 1995 / Gauss-Kruger zone 21|120,51.5,126,74|proj=tmerc lon_0=123 x_0=21500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20022|p|Pulkovo 1995 / Gauss-Kruger zone 22|126,42.2,132,73.7|proj=tmerc lon_0=129 x_0=22500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20023|p|Pulkovo 1995 / Gauss-Kruger zone 23|132,42.6,138,76.2|proj=tmerc lon_0=135 x_0=23500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20024|p|Pulkovo 1995 / Gauss-Kruger zone 24|138,45.8,144,76.3|proj=tmerc lon_0=141 x_0=24500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20025|p|Pulkovo 1995 / Gauss-Kruger zone 25|144,43.6,150,76.9|proj=tmerc lon_0=147 x_0=25500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20026|p|Pulkovo 1995 / Gauss-Kruger zone 26|150,45.7,156,76.3|proj=tmerc lon_0=153 x_0=26500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20027|p|Pulkovo 1995 / Gauss-Kruger zone 27|156,50.2,162,77.2|proj=tmerc lon_0=159 x_0=27500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20028|p|Pulkovo 1995 / Gauss-Kruger zone 28|162,54.4,168,70.1|proj=tmerc lon_0=165 x_0=28500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20029|p|Pulkovo 1995 / Gauss-Kruger zone 29|168,54.4,174,70.2|proj=tmerc lon_0=171 x_0=29500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20030|p|Pulkovo 1995 / Gauss-Kruger zone 30|174,61.6,180,71.6|proj=tmerc lon_0=177 x_0=30500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20031|p|Pulkovo 1995 / Gauss-Kruger zone 31|-180,64.3,-174,71.7|proj=tmerc lon_0=-177 x_0=31500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20032|p|Pulkovo 1995 / Gauss-Kruger zone 32|-174,64.2,-168.9,67.2|proj=tmerc lon_0=-171 x_0=32500000 ellps=krass towgs84=24.47,-130.89,-81.56,-0,-0,0.13,-0.22
20033|g|MWC18-IRF|-3.2,53,-2.1,53.7|proj=longlat ellps=GRS80
20034|v|CGVD2013a(2002) height|-141.1,38.2,-40.7,86.5|vunits=m
20035|v|CGVD2013a(1997) height|-141.1,38.2,-40.7,86.5|vunits=m
20036|v|INAGeoid2020 v2 height|92,-14,141.5,7.8|vunits=m
20037|x|NAD83(CSRS)v4 + CGVD2013a(2002) height|-141.1,38.2,-40.7,86.5|8246+20034
20038|x|NAD83(CSRS)v3 + CGVD2013a(1997) height|-141.1,38.2,-40.7,86.5|8240+20035
20039|c|SIRGAS-Chile 2021|-113.3,-59.9,-65.7,-17.5|proj=geocent ellps=GRS80
20040|h|SIRGAS-Chile 2021|-113.3,-59.9,-65.7,-17.5|proj=longlat ellps=GRS80
20041|g|SIRGAS-Chile 2021|-113.3,-59.9,-65.7,-17.5|proj=longlat ellps=GRS80
20042|p|SIRGAS-Chile 2021 / UTM zone 12S|-113.3,-30.6,-108,-23.7|proj=utm zone=12 south ellps=GRS80
20043|x|SRGI2013 + INAGeoid2020 v2 height|92,-14,141.5,7.8|9470+20036
20048|p|SIRGAS-Chile 2021 / UTM zone 18S|-78,-59.4,-71.9,-18.3|proj=utm zone=18 south ellps=GRS80
20049|p|SIRGAS-Chile 2021 / UTM zone 19S|-72,-59.9,-66,-17.5|proj=utm zone=19 south ellps=GRS80
20135|p|Adindan / UTM zone 35N|23.9,4.2,30.1,22.1|proj=utm zone=35 a=6378249.145 rf=293.465 towgs84=-161,-14,205
20136|p|Adindan / UTM zone 36N|29.9,3.4,36,22.3|proj=utm zone=36 a=6378249.145 rf=293.465 towgs84=-161,-14,205
20138|p|Adindan / UTM zone 38N|42,4.1,48,12.9|proj=utm zone=38 a=6378249.145 rf=293.465 towgs84=-165,-11,206
20249|p|AGD66 / AMG zone 49|109.2,-37.9,114,-17.1|proj=utm zone=49 south ellps=aust_SA towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29
20250|p|AGD66 / AMG zone 50|114,-38.6,120,-12.6|proj=utm zone=50 south ellps=aust_SA towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29
20251|p|AGD66 / AMG zone 51|120,-38.1,126.1,-10.4|proj=utm zone=51 south ellps=aust_SA towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29
20252|p|AGD66 / AMG zone 52|125.9,-37.4,132,-9.1|proj=utm zone=52 south ellps=aust_SA towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29
20253|p|AGD66 / AMG zone 53|132,-40.8,138.1,-8.8|proj=utm zone=53 south ellps=aust_SA towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29
20257|p|AGD66 / AMG zone 57|156,-35.2,162.1,-14|proj=utm zone=57 south ellps=aust_SA towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29
20258|p|AGD66 / AMG zone 58|162,-34.3,163.2,-27.2|proj=utm zone=58 south ellps=aust_SA towgs84=-117.808,-51.536,137.784,0.303,0.446,0.234,-0.29
20349|p|AGD84 / AMG zone 49|109.2,-37.9,114,-17.1|proj=utm zone=49 south ellps=aust_SA 84 (02.07.01).gsb" towgs84=-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191
20350|p|AGD84 / AMG zone 50|114,-38.6,120,-12.6|proj=utm zone=50 south ellps=aust_SA 84 (02.07.01).gsb" towgs84=-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191
20351|p|AGD84 / AMG zone 51|120,-38.1,126.1,-10.4|proj=utm zone=51 south ellps=aust_SA 84 (02.07.01).gsb" towgs84=-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191
20352|p|AGD84 / AMG zone 52|125.9,-37.1,132.1,-9.3|proj=utm zone=52 south ellps=aust_SA 84 (02.07.01).gsb" towgs84=-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191
20353|p|AGD84 / AMG zone 53|132,-36.2,138,-25.9|proj=utm zone=53 south ellps=aust_SA 84 (02.07.01).gsb" towgs84=-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191
20354|p|AGD84 / AMG zone 54|138,-38.2,144.1,-9.8|proj=utm zone=54 south ellps=aust_SA 84 (02.07.01).gsb" towgs84=-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191
20355|p|AGD84 / AMG zone 55|144,-29.1,150,-14|proj=utm zone=55 south ellps=aust_SA 84 (02.07.01).gsb" towgs84=-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191
20356|p|AGD84 / AMG zone 56|150,-29.2,153.7,-22|proj=utm zone=56 south ellps=aust_SA 84 (02.07.01).gsb" towgs84=-117.763,-51.51,139.061,0.292,0.443,0.277,-0.191
20436|p|Ain el Abd / UTM zone 36N|34.5,26.8,36,29.4|proj=utm zone=36 ellps=intl towgs84=-143,-236,7,0,0,0,0
20437|p|Ain el Abd / UTM zone 37N|36,16.5,42,32.2|proj=utm zone=37 ellps=intl towgs84=-143,-236,7,0,0,0,0
20438|p|Ain el Abd / UTM zone 38N|42,16.3,48.1,31.2|proj=utm zone=38 ellps=intl towgs84=-143,-236,7,0,0,0,0
20439|p|Ain el Abd / UTM zone 39N|47.9,17.9,54.1,30.1|proj=utm zone=39 ellps=intl towgs84=-143,-236,7,0,0,0,0
20440|p|Ain el Abd / UTM zone 40N|54,19.6,55.7,22.8|proj=utm zone=40 ellps=intl towgs84=-143,-236,7,0,0,0,0
20499|p|Ain el Abd / Bahrain Grid|50.3,25.5,50.9,26.4|proj=utm zone=39 ellps=intl towgs84=-143,-236,7,0,0,0,0
20538|p|Afgooye / UTM zone 38N|42,0,48,11.6|proj=utm zone=38 ellps=krass towgs84=-43,-163,45,0,0,0,0
20539|p|Afgooye / UTM zone 39N|48,4.4,51.5,12.1|proj=utm zone=39 ellps=krass towgs84=-43,-163,45,0,0,0,0
20790|p|Lisbon (Lisbon) / Portuguese National Grid|-9.6,36.9,-6.1,42.2|proj=tmerc lat_0=39.6666666666667 lon_0=1 x_0=200000 y_0=300000 ellps=intl pm=lisbon towgs84=-288.885,-91.744,126.244,-1.691,0.41,-0.211,-4.598
20791|p|Lisbon (Lisbon) / Portuguese Grid|-9.6,36.9,-6.1,42.2|proj=tmerc lat_0=39.6666666666667 lon_0=1 ellps=intl pm=lisbon towgs84=-288.885,-91.744,126.244,-1.691,0.41,-0.211,-4.598
20822|p|Aratu / UTM zone 22S|-53.4,-35.8,-47.9,-25|proj=utm zone=22 south ellps=intl towgs84=-157.84,308.54,-146.6
20904|p|GSK-2011 / Gauss-Kruger zone 4|19.5,54.3,22.9,55.4|proj=tmerc lon_0=21 x_0=4500000 ellps=GSK2011
20905|p|GSK-2011 / Gauss-Kruger zone 5|26.6,55.6,30,69.5|proj=tmerc lon_0=27 x_0=5500000 ellps=GSK2011
20906|p|GSK-2011 / Gauss-Kruger zone 6|30,50.3,36,70.1|proj=tmerc lon_0=33 x_0=6500000 ellps=GSK2011
20907|p|GSK-2011 / Gauss-Kruger zone 7|36,43.1,42.1,69.3|proj=tmerc lon_0=39 x_0=7500000 ellps=GSK2011
20908|p|GSK-2011 / Gauss-Kruger zone 8|42,41.1,48,81|proj=tmerc lon_0=45 x_0=8500000 ellps=GSK2011
20909|p|GSK-2011 / Gauss-Kruger zone 9|48,41.3,54,81.4|proj=tmerc lon_0=51 x_0=9500000 ellps=GSK2011
20910|p|GSK-2011 / Gauss-Kruger zone 10|54,50.4,60,82|proj=tmerc lon_0=57 x_0=10500000 ellps=GSK2011
20911|p|GSK-2011 / Gauss-Kruger zone 11|60,50.6,66,81.8|proj=tmerc lon_0=63 x_0=11500000 ellps=GSK2011
20912|p|GSK-2011 / Gauss-Kruger zone 12|66,54.1,72,77.1|proj=tmerc lon_0=69 x_0=12500000 ellps=GSK2011
20913|p|GSK-2011 / Gauss-Kruger zone 13|72,53.1,78,79.8|proj=tmerc lon_0=75 x_0=13500000 ellps=GSK2011
20914|p|GSK-2011 / Gauss-Kruger zone 14|78,50.6,84,81.1|proj=tmerc lon_0=81 x_0=14500000 ellps=GSK2011
20915|p|GSK-2011 / Gauss-Kruger zone 15|84,49,90,81.3|proj=tmerc lon_0=87 x_0=15500000 ellps=GSK2011
20916|p|GSK-2011 / Gauss-Kruger zone 16|90,49.8,96,81.4|proj=tmerc lon_0=93 x_0=16500000 ellps=GSK2011
20917|p|GSK-2011 / Gauss-Kruger zone 17|96,49.7,102,81.4|proj=tmerc lon_0=99 x_0=17500000 ellps=GSK2011
20918|p|GSK-2011 / Gauss-Kruger zone 18|102,49.6,108,79.5|proj=tmerc lon_0=105 x_0=18500000 ellps=GSK2011
20919|p|GSK-2011 / Gauss-Kruger zone 19|108,49.1,114,76.9|proj=tmerc lon_0=111 x_0=19500000 ellps=GSK2011
20920|p|GSK-2011 / Gauss-Kruger zone 20|114,49.5,120,76|proj=tmerc lon_0=117 x_0=20500000 ellps=GSK2011
20921|p|GSK-2011 / Gauss-Kruger zone 21|120,51.5,126,74|proj=tmerc lon_0=123 x_0=21500000 ellps=GSK2011
20922|p|GSK-2011 / Gauss-Kruger zone 22|126,42.2,132,73.7|proj=tmerc lon_0=129 x_0=22500000 ellps=GSK2011
20923|p|GSK-2011 / Gauss-Kruger zone 23|132,42.6,138,76.2|proj=tmerc lon_0=135 x_0=23500000 ellps=GSK2011
20924|p|GSK-2011 / Gauss-Kruger zone 24|138,45.8,144,76.3|proj=tmerc lon_0=141 x_0=24500000 ellps=GSK2011
20925|p|GSK-2011 / Gauss-Kruger zone 25|144,43.6,150,76.9|proj=tmerc lon_0=147 x_0=25500000 ellps=GSK2011
20926|p|GSK-2011 / Gauss-Kruger zone 26|150,45.7,156,76.3|proj=tmerc lon_0=153 x_0=26500000 ellps=GSK2011
20927|p|GSK-2011 / Gauss-Kruger zone 27|156,50.2,162,77.2|proj=tmerc lon_0=159 x_0=27500000 ellps=GSK2011
20928|p|GSK-2011 / Gauss-Kruger zone 28|162,54.4,168,70.1|proj=tmerc lon_0=165 x_0=28500000 ellps=GSK2011
20929|p|GSK-2011 / Gauss-Kruger zone 29|168,54.4,174,70.2|proj=tmerc lon_0=171 x_0=29500000 ellps=GSK2011
20930|p|GSK-2011 / Gauss-Kruger zone 30|174,61.6,180,71.6|proj=tmerc lon_0=177 x_0=30500000 ellps=GSK2011
20931|p|GSK-2011 / Gauss-Kruger zone 31|-180,64.3,-174,71.7|proj=tmerc lon_0=-177 x_0=31500000 ellps=GSK2011
20932|p|GSK-2011 / Gauss-Kruger zone 32|-174,64.2,-168.9,67.2|proj=tmerc lon_0=-171 x_0=32500000 ellps=GSK2011
21004|p|GSK-2011 / Gauss-Kruger CM 21E|19.5,54.3,22.9,55.4|proj=tmerc lon_0=21 x_0=500000 ellps=GSK2011
21005|p|GSK-2011 / Gauss-Kruger CM 27E|26.6,55.6,30,69.5|proj=tmerc lon_0=27 x_0=500000 ellps=GSK2011
21006|p|GSK-2011 / Gauss-Kruger CM 33E|30,50.3,36,70.1|proj=tmerc lon_0=33 x_0=500000 ellps=GSK2011
21007|p|GSK-2011 / Gauss-Kruger CM 39E|36,43.1,42.1,69.3|proj=tmerc lon_0=39 x_0=500000 ellps=GSK2011
21008|p|GSK-2011 / Gauss-Kruger CM 45E|42,41.1,48,81|proj=tmerc lon_0=45 x_0=500000 ellps=GSK2011
21009|p|GSK-2011 / Gauss-Kruger CM 51E|48,41.3,54,81.4|proj=tmerc lon_0=51 x_0=500000 ellps=GSK2011
21010|p|GSK-2011 / Gauss-Kruger CM 57E|54,50.4,60,82|proj=tmerc lon_0=57 x_0=500000 ellps=GSK2011
21011|p|GSK-2011 / Gauss-Kruger CM 63E|60,50.6,66,81.8|proj=tmerc lon_0=63 x_0=500000 ellps=GSK2011
21012|p|GSK-2011 / Gauss-Kruger CM 69E|66,54.1,72,77.1|proj=tmerc lon_0=69 x_0=500000 ellps=GSK2011
21013|p|GSK-2011 / Gauss-Kruger CM 75E|72,53.1,78,79.8|proj=tmerc lon_0=75 x_0=500000 ellps=GSK2011
21014|p|GSK-2011 / Gauss-Kruger CM 81E|78,50.6,84,81.1|proj=tmerc lon_0=81 x_0=500000 ellps=GSK2011
21015|p|GSK-2011 / Gauss-Kruger CM 87E|84,49,90,81.3|proj=tmerc lon_0=87 x_0=500000 ellps=GSK2011
21016|p|GSK-2011 / Gauss-Kruger CM 93E|90,49.8,96,81.4|proj=tmerc lon_0=93 x_0=500000 ellps=GSK2011
21017|p|GSK-2011 / Gauss-Kruger CM 99E|96,49.7,102,81.4|proj=tmerc lon_0=99 x_0=500000 ellps=GSK2011
21018|p|GSK-2011 / Gauss-Kruger CM 105E|102,49.6,108,79.5|proj=tmerc lon_0=105 x_0=500000 ellps=GSK2011
21019|p|GSK-2011 / Gauss-Kruger CM 111E|108,49.1,114,76.9|proj=tmerc lon_0=111 x_0=500000 ellps=GSK2011
21020|p|GSK-2011 / Gauss-Kruger CM 117E|114,49.5,120,76|proj=tmerc lon_0=117 x_0=500000 ellps=GSK2011
21021|p|GSK-2011 / Gauss-Kruger CM 123E|120,51.5,126,74|proj=tmerc lon_0=123 x_0=500000 ellps=GSK2011
21022|p|GSK-2011 / Gauss-Kruger CM 129E|126,42.2,132,73.7|proj=tmerc lon_0=129 x_0=500000 ellps=GSK2011
21023|p|GSK-2011 / Gauss-Kruger CM 135E|132,42.6,138,76.2|proj=tmerc lon_0=135 x_0=500000 ellps=GSK2011
21024|p|GSK-2011 / Gauss-Kruger CM 141E|138,45.8,144,76.3|proj=tmerc lon_0=141 x_0=500000 ellps=GSK2011
21025|p|GSK-2011 / Gauss-Kruger CM 147E|144,43.6,150,76.9|proj=tmerc lon_0=147 x_0=500000 ellps=GSK2011
21026|p|GSK-2011 / Gauss-Kruger CM 153E|150,45.7,156,76.3|proj=tmerc lon_0=153 x_0=500000 ellps=GSK2011
21027|p|GSK-2011 / Gauss-Kruger CM 159E|156,50.2,162,77.2|proj=tmerc lon_0=159 x_0=500000 ellps=GSK2011
21028|p|GSK-2011 / Gauss-Kruger CM 165E|162,54.4,168,70.1|proj=tmerc lon_0=165 x_0=500000 ellps=GSK2011
21029|p|GSK-2011 / Gauss-Kruger CM 171E|168,54.4,174,70.2|proj=tmerc lon_0=171 x_0=500000 ellps=GSK2011
21030|p|GSK-2011 / Gauss-Kruger CM 177E|174,61.6,180,71.6|proj=tmerc lon_0=177 x_0=500000 ellps=GSK2011
21031|p|GSK-2011 / Gauss-Kruger CM 177W|-180,64.3,-174,71.7|proj=tmerc lon_0=-177 x_0=500000 ellps=GSK2011
21032|p|GSK-2011 / Gauss-Kruger CM 171W|-174,64.2,-168.9,67.2|proj=tmerc lon_0=-171 x_0=500000 ellps=GSK2011
21095|p|Arc 1960 / UTM zone 35N|29.7,0,30,0.9|proj=utm zone=35 a=6378249.145 rf=293.465 towgs84=-160,-6,-302,0,0,0,0
21096|p|Arc 1960 / UTM zone 36N|29.9,0,36,4.7|proj=utm zone=36 a=6378249.145 rf=293.465 towgs84=-160,-6,-302,0,0,0,0
21097|p|Arc 1960 / UTM zone 37N|36,0,42,4.5|proj=utm zone=37 a=6378249.145 rf=293.465 towgs84=-157,-2,-299
21149|p|Batavia / UTM zone 49S|108,-8.7,114,-4.2|proj=utm zone=49 south ellps=bessel towgs84=-377,681,-50,0,0,0,0
21150|p|Batavia / UTM zone 50S|114,-9,117.1,-5.3|proj=utm zone=50 south ellps=bessel towgs84=-377,681,-50,0,0,0,0
21207|p|GSK-2011 / GSK 3GK zone 7|19.5,54.3,22.5,55.4|proj=tmerc lon_0=21 x_0=7250000 ellps=GSK2011
21208|p|GSK-2011 / GSK 3GK zone 8|22.5,54.3,22.9,55.1|proj=tmerc lon_0=24 x_0=8250000 ellps=GSK2011
21209|p|GSK-2011 / GSK 3GK zone 9|26.6,56,28.6,69|proj=tmerc lon_0=27 x_0=9250000 ellps=GSK2011
21210|p|GSK-2011 / GSK 3GK zone 10|28.5,52.8,31.5,69.9|proj=tmerc lon_0=30 x_0=10250000 ellps=GSK2011
21211|p|GSK-2011 / GSK 3GK zone 11|31.5,51.2,34.5,70.1|proj=tmerc lon_0=33 x_0=11250000 ellps=GSK2011
21212|p|GSK-2011 / GSK 3GK zone 12|34.5,44.6,37.6,69.4|proj=tmerc lon_0=36 x_0=12250000 ellps=GSK2011
21213|p|GSK-2011 / GSK 3GK zone 13|37.5,43.3,40.5,68.8|proj=tmerc lon_0=39 x_0=13250000 ellps=GSK2011
21214|p|GSK-2011 / GSK 3GK zone 14|40.5,42.8,43.5,68.8|proj=tmerc lon_0=42 x_0=14250000 ellps=GSK2011
21215|p|GSK-2011 / GSK 3GK zone 15|43.5,41.8,46.5,80.8|proj=tmerc lon_0=45 x_0=15250000 ellps=GSK2011
21216|p|GSK-2011 / GSK 3GK zone 16|46.5,41.1,49.5,81|proj=tmerc lon_0=48 x_0=16250000 ellps=GSK2011
21217|p|GSK-2011 / GSK 3GK zone 17|49.5,42.3,52.5,81.3|proj=tmerc lon_0=51 x_0=17250000 ellps=GSK2011
21218|p|GSK-2011 / GSK 3GK zone 18|52.5,50.5,55.5,81.5|proj=tmerc lon_0=54 x_0=18250000 ellps=GSK2011
21219|p|GSK-2011 / GSK 3GK zone 19|55.5,50.5,58.5,81.9|proj=tmerc lon_0=57 x_0=19250000 ellps=GSK2011
21220|p|GSK-2011 / GSK 3GK zone 20|58.5,50.4,61.5,82|proj=tmerc lon_0=60 x_0=20250000 ellps=GSK2011
21221|p|GSK-2011 / GSK 3GK zone 21|61.5,51,64.5,81.8|proj=tmerc lon_0=63 x_0=21250000 ellps=GSK2011
21222|p|GSK-2011 / GSK 3GK zone 22|64.5,54.3,67.5,81.3|proj=tmerc lon_0=66 x_0=22250000 ellps=GSK2011
21223|p|GSK-2011 / GSK 3GK zone 23|67.5,54.8,70.5,77.1|proj=tmerc lon_0=69 x_0=23250000 ellps=GSK2011
21224|p|GSK-2011 / GSK 3GK zone 24|70.5,53.4,73.5,73.6|proj=tmerc lon_0=72 x_0=24250000 ellps=GSK2011
21225|p|GSK-2011 / GSK 3GK zone 25|73.5,53.4,76.5,79.8|proj=tmerc lon_0=75 x_0=25250000 ellps=GSK2011
21226|p|GSK-2011 / GSK 3GK zone 26|76.5,51.4,79.5,81.1|proj=tmerc lon_0=78 x_0=26250000 ellps=GSK2011
21227|p|GSK-2011 / GSK 3GK zone 27|79.5,50.7,82.5,81.1|proj=tmerc lon_0=81 x_0=27250000 ellps=GSK2011
21228|p|GSK-2011 / GSK 3GK zone 28|82.5,49.5,85.5,77.6|proj=tmerc lon_0=84 x_0=28250000 ellps=GSK2011
21229|p|GSK-2011 / GSK 3GK zone 29|85.5,49,88.5,77.2|proj=tmerc lon_0=87 x_0=29250000 ellps=GSK2011
21230|p|GSK-2011 / GSK 3GK zone 30|88.5,49.4,91.5,81.3|proj=tmerc lon_0=90 x_0=30250000 ellps=GSK2011
21231|p|GSK-2011 / GSK 3GK zone 31|91.5,50.1,94.5,81.3|proj=tmerc lon_0=93 x_0=31250000 ellps=GSK2011
21232|p|GSK-2011 / GSK 3GK zone 32|94.5,49.7,97.5,81.4|proj=tmerc lon_0=96 x_0=32250000 ellps=GSK2011
21233|p|GSK-2011 / GSK 3GK zone 33|97.5,49.7,100.5,80.9|proj=tmerc lon_0=99 x_0=33250000 ellps=GSK2011
21234|p|GSK-2011 / GSK 3GK zone 34|100.5,50.1,103.5,79.8|proj=tmerc lon_0=102 x_0=34250000 ellps=GSK2011
21235|p|GSK-2011 / GSK 3GK zone 35|103.5,50.1,106.5,79.3|proj=tmerc lon_0=105 x_0=35250000 ellps=GSK2011
21236|p|GSK-2011 / GSK 3GK zone 36|106.5,49.2,109.5,78.4|proj=tmerc lon_0=108 x_0=36250000 ellps=GSK2011
21237|p|GSK-2011 / GSK 3GK zone 37|109.5,49.1,112.5,76.9|proj=tmerc lon_0=111 x_0=37250000 ellps=GSK2011
21238|p|GSK-2011 / GSK 3GK zone 38|112.5,49.4,115.5,76.7|proj=tmerc lon_0=114 x_0=38250000 ellps=GSK2011
21239|p|GSK-2011 / GSK 3GK zone 39|115.5,49.5,118.5,74.5|proj=tmerc lon_0=117 x_0=39250000 ellps=GSK2011
21240|p|GSK-2011 / GSK 3GK zone 40|118.5,49.8,121.5,73.7|proj=tmerc lon_0=120 x_0=40250000 ellps=GSK2011
21241|p|GSK-2011 / GSK 3GK zone 41|121.5,53.1,124.5,74|proj=tmerc lon_0=123 x_0=41250000 ellps=GSK2011
21242|p|GSK-2011 / GSK 3GK zone 42|124.5,49.8,127.5,74|proj=tmerc lon_0=126 x_0=42250000 ellps=GSK2011
21243|p|GSK-2011 / GSK 3GK zone 43|127.5,42.6,130.5,73.6|proj=tmerc lon_0=129 x_0=43250000 ellps=GSK2011
21244|p|GSK-2011 / GSK 3GK zone 44|130.5,42.2,133.5,72|proj=tmerc lon_0=132 x_0=44250000 ellps=GSK2011
21245|p|GSK-2011 / GSK 3GK zone 45|133.5,42.7,136.5,75.9|proj=tmerc lon_0=135 x_0=45250000 ellps=GSK2011
21246|p|GSK-2011 / GSK 3GK zone 46|136.5,44.7,139.5,76.3|proj=tmerc lon_0=138 x_0=46250000 ellps=GSK2011
21247|p|GSK-2011 / GSK 3GK zone 47|139.5,45.8,142.5,76.3|proj=tmerc lon_0=141 x_0=47250000 ellps=GSK2011
21248|p|GSK-2011 / GSK 3GK zone 48|142.5,43.6,145.5,76|proj=tmerc lon_0=144 x_0=48250000 ellps=GSK2011
21249|p|GSK-2011 / GSK 3GK zone 49|145.5,43.6,148.5,76.8|proj=tmerc lon_0=147 x_0=49250000 ellps=GSK2011
21250|p|GSK-2011 / GSK 3GK zone 50|148.5,45.2,151.5,76.9|proj=tmerc lon_0=150 x_0=50250000 ellps=GSK2011
21251|p|GSK-2011 / GSK 3GK zone 51|151.5,46.7,154.5,76.3|proj=tmerc lon_0=153 x_0=51250000 ellps=GSK2011
21252|p|GSK-2011 / GSK 3GK zone 52|154.5,49,157.5,77.2|proj=tmerc lon_0=156 x_0=52250000 ellps=GSK2011
21253|p|GSK-2011 / GSK 3GK zone 53|157.5,51.3,160.5,71.2|proj=tmerc lon_0=159 x_0=53250000 ellps=GSK2011
21254|p|GSK-2011 / GSK 3GK zone 54|160.5,54.3,163.5,71|proj=tmerc lon_0=162 x_0=54250000 ellps=GSK2011
21255|p|GSK-2011 / GSK 3GK zone 55|163.5,54.6,166.5,69.9|proj=tmerc lon_0=165 x_0=55250000 ellps=GSK2011
21256|p|GSK-2011 / GSK 3GK zone 56|166.5,54.4,169.5,70.1|proj=tmerc lon_0=168 x_0=56250000 ellps=GSK2011
21257|p|GSK-2011 / GSK 3GK zone 57|169.5,59.8,172.5,70.2|proj=tmerc lon_0=171 x_0=57250000 ellps=GSK2011
21258|p|GSK-2011 / GSK 3GK zone 58|172.5,60.9,175.5,70.1|proj=tmerc lon_0=174 x_0=58250000 ellps=GSK2011
21259|p|GSK-2011 / GSK 3GK zone 59|175.5,62,178.5,71.1|proj=tmerc lon_0=177 x_0=59250000 ellps=GSK2011
21260|p|GSK-2011 / GSK 3GK zone 60|178.5,62.2,-178.5,71.7|proj=tmerc lon_0=180 x_0=60250000 ellps=GSK2011
21261|p|GSK-2011 / GSK 3GK zone 61|-178.5,64.7,-175.5,71.7|proj=tmerc lon_0=-177 x_0=61250000 ellps=GSK2011
21262|p|GSK-2011 / GSK 3GK zone 62|-175.5,64.2,-172.5,67.8|proj=tmerc lon_0=-174 x_0=62250000 ellps=GSK2011
21263|p|GSK-2011 / GSK 3GK zone 63|-172.5,64.3,-169.5,67.1|proj=tmerc lon_0=-171 x_0=63250000 ellps=GSK2011
21264|p|GSK-2011 / GSK 3GK zone 64|-169.3,65.7,-168.9,65.9|proj=tmerc lon_0=-168 x_0=64250000 ellps=GSK2011
21291|p|Barbados 1938 / British West Indies Grid|-59.8,13,-59.3,13.4|proj=tmerc lon_0=-62 k=0.9995 x_0=400000 a=6378249.145 rf=293.465 towgs84=31.95,300.99,419.19,0,0,0,0
21292|p|Barbados 1938 / Barbados National Grid|-59.8,13,-59.3,13.4|proj=tmerc lat_0=13.1763888888889 lon_0=-59.5597222222222 k=0.9999986 x_0=30000 y_0=75000 a=6378249.145 rf=293.465 towgs84=31.95,300.99,419.19,0,0,0,0
21307|p|GSK-2011 / GSK 3GK CM 21E|19.5,54.3,22.5,55.4|proj=tmerc lon_0=21 x_0=250000 ellps=GSK2011
21308|p|GSK-2011 / GSK 3GK CM 24E|22.5,54.3,22.9,55.1|proj=tmerc lon_0=24 x_0=250000 ellps=GSK2011
21309|p|GSK-2011 / GSK 3GK CM 27E|26.6,56,28.6,69|proj=tmerc lon_0=27 x_0=250000 ellps=GSK2011
21310|p|GSK-2011 / GSK 3GK CM 30E|28.5,52.8,31.5,69.9|proj=tmerc lon_0=30 x_0=250000 ellps=GSK2011
21311|p|GSK-2011 / GSK 3GK CM 33E|31.5,51.2,34.5,70.1|proj=tmerc lon_0=33 x_0=250000 ellps=GSK2011
21312|p|GSK-2011 / GSK 3GK CM 36E|34.5,44.6,37.6,69.4|proj=tmerc lon_0=36 x_0=250000 ellps=GSK2011
21313|p|GSK-2011 / GSK 3GK CM 39E|37.5,43.3,40.5,68.8|proj=tmerc lon_0=39 x_0=250000 ellps=GSK2011
21314|p|GSK-2011 / GSK 3GK CM 42E|40.5,42.8,43.5,68.8|proj=tmerc lon_0=42 x_0=250000 ellps=GSK2011
21315|p|GSK-2011 / GSK 3GK CM 45E|43.5,41.8,46.5,80.8|proj=tmerc lon_0=45 x_0=250000 ellps=GSK2011
21316|p|GSK-2011 / GSK 3GK CM 48E|46.5,41.1,49.5,81|proj=tmerc lon_0=48 x_0=250000 ellps=GSK2011
21317|p|GSK-2011 / GSK 3GK CM 51E|49.5,42.3,52.5,81.3|proj=tmerc lon_0=51 x_0=250000 ellps=GSK2011
21318|p|GSK-2011 / GSK 3GK CM 54E|52.5,50.5,55.5,81.5|proj=tmerc lon_0=54 x_0=250000 ellps=GSK2011
21319|p|GSK-2011 / GSK 3GK CM 57E|55.5,50.5,58.5,81.9|proj=tmerc lon_0=57 x_0=250000 ellps=GSK2011
21320|p|GSK-2011 / GSK 3GK CM 60E|58.5,50.4,61.5,82|proj=tmerc lon_0=60 x_0=250000 ellps=GSK2011
21321|p|GSK-2011 / GSK 3GK CM 63E|61.5,51,64.5,81.8|proj=tmerc lon_0=63 x_0=250000 ellps=GSK2011
21322|p|GSK-2011 / GSK 3GK CM 66E|64.5,54.3,67.5,81.3|proj=tmerc lon_0=66 x_0=250000 ellps=GSK2011
21323|p|GSK-2011 / GSK 3GK CM 69E|67.5,54.8,70.5,77.1|proj=tmerc lon_0=69 x_0=250000 ellps=GSK2011
21324|p|GSK-2011 / GSK 3GK CM 72E|70.5,53.4,73.5,73.6|proj=tmerc lon_0=72 x_0=250000 ellps=GSK2011
21325|p|GSK-2011 / GSK 3GK CM 75E|73.5,53.4,76.5,79.8|proj=tmerc lon_0=75 x_0=250000 ellps=GSK2011
21326|p|GSK-2011 / GSK 3GK CM 78E|76.5,51.4,79.5,81.1|proj=tmerc lon_0=78 x_0=250000 ellps=GSK2011
21327|p|GSK-2011 / GSK 3GK CM 81E|79.5,50.7,82.5,81.1|proj=tmerc lon_0=81 x_0=250000 ellps=GSK2011
21328|p|GSK-2011 / GSK 3GK CM 84E|82.5,49.5,85.5,77.6|proj=tmerc lon_0=84 x_0=250000 ellps=GSK2011
21329|p|GSK-2011 / GSK 3GK CM 87E|85.5,49,88.5,77.2|proj=tmerc lon_0=87 x_0=250000 ellps=GSK2011
21330|p|GSK-2011 / GSK 3GK CM 90E|88.5,49.4,91.5,81.3|proj=tmerc lon_0=90 x_0=250000 ellps=GSK2011
21331|p|GSK-2011 / GSK 3GK CM 93E|91.5,50.1,94.5,81.3|proj=tmerc lon_0=93 x_0=250000 ellps=GSK2011
21332|p|GSK-2011 / GSK 3GK CM 96E|94.5,49.7,97.5,81.4|proj=tmerc lon_0=96 x_0=250000 ellps=GSK2011
21333|p|GSK-2011 / GSK 3GK CM 99E|97.5,49.7,100.5,80.9|proj=tmerc lon_0=99 x_0=250000 ellps=GSK2011
21334|p|GSK-2011 / GSK 3GK CM 102E|100.5,50.1,103.5,79.8|proj=tmerc lon_0=102 x_0=250000 ellps=GSK2011
21335|p|GSK-2011 / GSK 3GK CM 105E|103.5,50.1,106.5,79.3|proj=tmerc lon_0=105 x_0=250000 ellps=GSK2011
21336|p|GSK-2011 / GSK 3GK CM 108E|106.5,49.2,109.5,78.4|proj=tmerc lon_0=108 x_0=250000 ellps=GSK2011
21337|p|GSK-2011 / GSK 3GK CM 111E|109.5,49.1,112.5,76.9|proj=tmerc lon_0=111 x_0=250000 ellps=GSK2011
21338|p|GSK-2011 / GSK 3GK CM 114E|112.5,49.4,115.5,76.7|proj=tmerc lon_0=114 x_0=250000 ellps=GSK2011
21339|p|GSK-2011 / GSK 3GK CM 117E|115.5,49.5,118.5,74.5|proj=tmerc lon_0=117 x_0=250000 ellps=GSK2011
21340|p|GSK-2011 / GSK 3GK CM 120E|118.5,49.8,121.5,73.7|proj=tmerc lon_0=120 x_0=250000 ellps=GSK2011
21341|p|GSK-2011 / GSK 3GK CM 123E|121.5,53.1,124.5,74|proj=tmerc lon_0=123 x_0=250000 ellps=GSK2011
21342|p|GSK-2011 / GSK 3GK CM 126E|124.5,49.8,127.5,74|proj=tmerc lon_0=126 x_0=250000 ellps=GSK2011
21343|p|GSK-2011 / GSK 3GK CM 129E|127.5,42.6,130.5,73.6|proj=tmerc lon_0=129 x_0=250000 ellps=GSK2011
21344|p|GSK-2011 / GSK 3GK CM 132E|130.5,42.2,133.5,72|proj=tmerc lon_0=132 x_0=250000 ellps=GSK2011
21345|p|GSK-2011 / GSK 3GK CM 135E|133.5,42.7,136.5,75.9|proj=tmerc lon_0=135 x_0=250000 ellps=GSK2011
21346|p|GSK-2011 / GSK 3GK CM 138E|136.5,44.7,139.5,76.3|proj=tmerc lon_0=138 x_0=250000 ellps=GSK2011
21347|p|GSK-2011 / GSK 3GK CM 141E|139.5,45.8,142.5,76.3|proj=tmerc lon_0=141 x_0=250000 ellps=GSK2011
21348|p|GSK-2011 / GSK 3GK CM 144E|142.5,43.6,145.5,76|proj=tmerc lon_0=144 x_0=250000 ellps=GSK2011
21349|p|GSK-2011 / GSK 3GK CM 147E|145.5,43.6,148.5,76.8|proj=tmerc lon_0=147 x_0=250000 ellps=GSK2011
21350|p|GSK-2011 / GSK 3GK CM 150E|148.5,45.2,151.5,76.9|proj=tmerc lon_0=150 x_0=250000 ellps=GSK2011
21351|p|GSK-2011 / GSK 3GK CM 153E|151.5,46.7,154.5,76.3|proj=tmerc lon_0=153 x_0=250000 ellps=GSK2011
21352|p|GSK-2011 / GSK 3GK CM 156E|154.5,49,157.5,77.2|proj=tmerc lon_0=156 x_0=250000 ellps=GSK2011
21353|p|GSK-2011 / GSK 3GK CM 159E|157.5,51.3,160.5,71.2|proj=tmerc lon_0=159 x_0=250000 ellps=GSK2011
21354|p|GSK-2011 / GSK 3GK CM 162E|160.5,54.3,163.5,71|proj=tmerc lon_0=162 x_0=250000 ellps=GSK2011
21355|p|GSK-2011 / GSK 3GK CM 165E|163.5,54.6,166.5,69.9|proj=tmerc lon_0=165 x_0=250000 ellps=GSK2011
21356|p|GSK-2011 / GSK 3GK CM 168E|166.5,54.4,169.5,70.1|proj=tmerc lon_0=168 x_0=250000 ellps=GSK2011
21357|p|GSK-2011 / GSK 3GK CM 171E|169.5,59.8,172.5,70.2|proj=tmerc lon_0=171 x_0=250000 ellps=GSK2011
21358|p|GSK-2011 / GSK 3GK CM 174E|172.5,60.9,175.5,70.1|proj=tmerc lon_0=174 x_0=250000 ellps=GSK2011
21359|p|GSK-2011 / GSK 3GK CM 177E|175.5,62,178.5,71.1|proj=tmerc lon_0=177 x_0=250000 ellps=GSK2011
21360|p|GSK-2011 / GSK 3GK CM 180E|178.5,62.2,-178.5,71.7|proj=tmerc lon_0=180 x_0=250000 ellps=GSK2011
21361|p|GSK-2011 / GSK 3GK CM 177W|-178.5,64.7,-175.5,71.7|proj=tmerc lon_0=-177 x_0=250000 ellps=GSK2011
21362|p|GSK-2011 / GSK 3GK CM 174W|-175.5,64.2,-172.5,67.8|proj=tmerc lon_0=-174 x_0=250000 ellps=GSK2011
21363|p|GSK-2011 / GSK 3GK CM 171W|-172.5,64.3,-169.5,67.1|proj=tmerc lon_0=-171 x_0=250000 ellps=GSK2011
21364|p|GSK-2011 / GSK 3GK CM 168W|-169.3,65.7,-168.9,65.9|proj=tmerc lon_0=-168 x_0=250000 ellps=GSK2011
21414|p|Beijing 1954 / Gauss-Kruger zone 14|77.9,29.1,84,47.3|proj=tmerc lon_0=81 x_0=14500000 ellps=krass towgs84=15.8,-154.4,-82.3,0,0,0,0
21415|p|Beijing 1954 / Gauss-Kruger zone 15|84,27.3,90,49.2|proj=tmerc lon_0=87 x_0=15500000 ellps=krass towgs84=15.8,-154.4,-82.3,0,0,0,0
21454|p|Beijing 1954 / Gauss-Kruger CM 81E|77.9,29.1,84,47.3|proj=tmerc lon_0=81 x_0=500000 ellps=krass towgs84=15.8,-154.4,-82.3,0,0,0,0
21455|p|Beijing 1954 / Gauss-Kruger CM 87E|84,27.3,90,49.2|proj=tmerc lon_0=87 x_0=500000 ellps=krass towgs84=15.8,-154.4,-82.3,0,0,0,0
21500|p|BD50 (Brussels) / Belge Lambert 50|2.5,49.5,6.4,51.6|proj=lcc lat_0=90 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=150000 y_0=5400000 ellps=intl pm=brussels
21781|p|CH1903 / LV03|5.9,45.8,10.5,47.9|proj=somerc lat_0=46.9524055555556 lon_0=7.43958333333333 x_0=600000 y_0=200000 ellps=bessel towgs84=674.374,15.056,405.346,0,0,0,0
21897|p|Bogota 1975 / Colombia Bogota zone|-75.6,-2.6,-72.5,11.9|proj=tmerc lat_0=4.59904722222222 lon_0=-74.0809166666667 x_0=1000000 y_0=1000000 ellps=intl towgs84=307,304,-318
21899|p|Bogota 1975 / Colombia East zone|-69.6,-2.3,-66.8,6.4|proj=tmerc lat_0=4.59904722222222 lon_0=-68.0809166666667 x_0=1000000 y_0=1000000 ellps=intl towgs84=221.899,274.136,-397.554,-2.80844591036278,0.44850858891268,2.81017234679107,-2.199943
22091|p|Camacupa 1948 / TM 11.30 SE|10.8,-6.6,11.7,-6|proj=tmerc lon_0=11.5 k=0.9996 x_0=500000 y_0=10000000 a=6378249.145 rf=293.465 towgs84=-50.9,-347.6,-231,0,0,0,0
22171|p|POSGAR 98 / Argentina 1|-73.6,-52,-70.5,-36.1|proj=tmerc lat_0=-90 lon_0=-72 x_0=1500000 ellps=GRS80
22172|p|POSGAR 98 / Argentina 2|-70.5,-54.9,-67.4,-24|proj=tmerc lat_0=-90 lon_0=-69 x_0=2500000 ellps=GRS80
22173|p|POSGAR 98 / Argentina 3|-67.5,-55.2,-64.4,-21.7|proj=tmerc lat_0=-90 lon_0=-66 x_0=3500000 ellps=GRS80
22174|p|POSGAR 98 / Argentina 4|-64.5,-55,-61.5,-21.9|proj=tmerc lat_0=-90 lon_0=-63 x_0=4500000 ellps=GRS80
22175|p|POSGAR 98 / Argentina 5|-61.6,-39.1,-58.5,-23.3|proj=tmerc lat_0=-90 lon_0=-60 x_0=5500000 ellps=GRS80
22176|p|POSGAR 98 / Argentina 6|-58.5,-38.6,-55.4,-24.8|proj=tmerc lat_0=-90 lon_0=-57 x_0=6500000 ellps=GRS80
22177|p|POSGAR 98 / Argentina 7|-55.5,-28.2,-53.6,-25.4|proj=tmerc lat_0=-90 lon_0=-54 x_0=7500000 ellps=GRS80
22181|p|POSGAR 94 / Argentina 1|-73.6,-52,-70.5,-36.1|proj=tmerc lat_0=-90 lon_0=-72 x_0=1500000 ellps=WGS84
22182|p|POSGAR 94 / Argentina 2|-70.5,-54.9,-67.4,-24|proj=tmerc lat_0=-90 lon_0=-69 x_0=2500000 ellps=WGS84
22183|p|POSGAR 94 / Argentina 3|-67.5,-55.2,-64.4,-21.7|proj=tmerc lat_0=-90 lon_0=-66 x_0=3500000 ellps=WGS84
22184|p|POSGAR 94 / Argentina 4|-64.5,-55,-61.5,-21.9|proj=tmerc lat_0=-90 lon_0=-63 x_0=4500000 ellps=WGS84
22185|p|POSGAR 94 / Argentina 5|-61.6,-39.1,-58.5,-23.3|proj=tmerc lat_0=-90 lon_0=-60 x_0=5500000 ellps=WGS84
22186|p|POSGAR 94 / Argentina 6|-58.5,-38.6,-55.4,-24.8|proj=tmerc lat_0=-90 lon_0=-57 x_0=6500000 ellps=WGS84
22187|p|POSGAR 94 / Argentina 7|-55.5,-28.2,-53.6,-25.4|proj=tmerc lat_0=-90 lon_0=-54 x_0=7500000 ellps=WGS84
22191|p|Campo Inchauspe / Argentina 1|-73.6,-52,-70.5,-36.1|proj=tmerc lat_0=-90 lon_0=-72 x_0=1500000 ellps=intl towgs84=-148,136,90,0,0,0,0
22192|p|Campo Inchauspe / Argentina 2|-70.5,-52.5,-67.4,-24|proj=tmerc lat_0=-90 lon_0=-69 x_0=2500000 ellps=intl towgs84=-148,136,90,0,0,0,0
22193|p|Campo Inchauspe / Argentina 3|-67.5,-49.1,-64.4,-21.7|proj=tmerc lat_0=-90 lon_0=-66 x_0=3500000 ellps=intl towgs84=-148,136,90,0,0,0,0
22194|p|Campo Inchauspe / Argentina 4|-64.5,-43.2,-61.4,-21.9|proj=tmerc lat_0=-90 lon_0=-63 x_0=4500000 ellps=intl towgs84=-148,136,90,0,0,0,0
22195|p|Campo Inchauspe / Argentina 5|-61.6,-39.1,-58.5,-23.3|proj=tmerc lat_0=-90 lon_0=-60 x_0=5500000 ellps=intl towgs84=-148,136,90,0,0,0,0
22196|p|Campo Inchauspe / Argentina 6|-58.5,-38.6,-55.4,-24.8|proj=tmerc lat_0=-90 lon_0=-57 x_0=6500000 ellps=intl towgs84=-148,136,90,0,0,0,0
22197|p|Campo Inchauspe / Argentina 7|-55.5,-28.2,-53.6,-25.4|proj=tmerc lat_0=-90 lon_0=-54 x_0=7500000 ellps=intl towgs84=-148,136,90,0,0,0,0
22207|p|NAD83(CSRS)v2 / UTM zone 7N|-141.1,52,-138,72.6|proj=utm zone=7 ellps=GRS80
22208|p|NAD83(CSRS)v2 / UTM zone 8N|-138,48,-132,79.5|proj=utm zone=8 ellps=GRS80
22209|p|NAD83(CSRS)v2 / UTM zone 9N|-132,46.5,-126,81|proj=utm zone=9 ellps=GRS80
22210|p|NAD83(CSRS)v2 / UTM zone 10N|-126,48.1,-120,81.8|proj=utm zone=10 ellps=GRS80
22211|p|NAD83(CSRS)v2 / UTM zone 11N|-120,48.9,-114,83.5|proj=utm zone=11 ellps=GRS80
22212|p|NAD83(CSRS)v2 / UTM zone 12N|-114,48.9,-108,84|proj=utm zone=12 ellps=GRS80
22213|p|NAD83(CSRS)v2 / UTM zone 13N|-108,48.9,-102,84|proj=utm zone=13 ellps=GRS80
22214|p|NAD83(CSRS)v2 / UTM zone 14N|-102,48.9,-96,84|proj=utm zone=14 ellps=GRS80
22215|p|NAD83(CSRS)v2 / UTM zone 15N|-96,48,-90,84|proj=utm zone=15 ellps=GRS80
22216|p|NAD83(CSRS)v2 / UTM zone 16N|-90,46.1,-84,84|proj=utm zone=16 ellps=GRS80
22217|p|NAD83(CSRS)v2 / UTM zone 17N|-84,41.6,-78,84|proj=utm zone=17 ellps=GRS80
22218|p|NAD83(CSRS)v2 / UTM zone 18N|-78,43.6,-72,84|proj=utm zone=18 ellps=GRS80
22219|p|NAD83(CSRS)v2 / UTM zone 19N|-72,40.8,-66,84|proj=utm zone=19 ellps=GRS80
22220|p|NAD83(CSRS)v2 / UTM zone 20N|-66,40,-60,84|proj=utm zone=20 ellps=GRS80
22221|p|NAD83(CSRS)v2 / UTM zone 21N|-60,38.5,-54,84|proj=utm zone=21 ellps=GRS80
22222|p|NAD83(CSRS)v2 / UTM zone 22N|-54,39.5,-47.9,57.7|proj=utm zone=22 ellps=GRS80
22239|p|NAD83(CSRS)v2 / PEI Stereographic|-64.5,45.9,-61.9,47.1|proj=sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000 ellps=GRS80
22240|p|NAD83(CSRS)v2 / NB Stereographic|-69.1,44.5,-63.7,48.1|proj=sterea lat_0=46.5 lon_0=-66.5 k=0.999912 x_0=2500000 y_0=7500000 ellps=GRS80
22243|p|NAD83(CSRS)v2 / SCoPQ zone 3|-60,50.2,-57.1,52.1|proj=tmerc lon_0=-58.5 k=0.9999 x_0=304800 ellps=GRS80
22244|p|NAD83(CSRS)v2 / SCoPQ zone 4|-63,47.1,-60,52.1|proj=tmerc lon_0=-61.5 k=0.9999 x_0=304800 ellps=GRS80
22245|p|NAD83(CSRS)v2 / SCoPQ zone 5|-66,47.9,-63,60.5|proj=tmerc lon_0=-64.5 k=0.9999 x_0=304800 ellps=GRS80
22246|p|NAD83(CSRS)v2 / SCoPQ zone 6|-69,47.3,-66,59|proj=tmerc lon_0=-67.5 k=0.9999 x_0=304800 ellps=GRS80
22247|p|NAD83(CSRS)v2 / SCoPQ zone 7|-72,45,-69,61.8|proj=tmerc lon_0=-70.5 k=0.9999 x_0=304800 ellps=GRS80
22248|p|NAD83(CSRS)v2 / SCoPQ zone 8|-75,44.9,-72,62.6|proj=tmerc lon_0=-73.5 k=0.9999 x_0=304800 ellps=GRS80
22249|p|NAD83(CSRS)v2 / SCoPQ zone 9|-78,45.3,-75,62.7|proj=tmerc lon_0=-76.5 k=0.9999 x_0=304800 ellps=GRS80
22250|p|NAD83(CSRS)v2 / SCoPQ zone 10|-79.9,46.2,-78,62.5|proj=tmerc lon_0=-79.5 k=0.9999 x_0=304800 ellps=GRS80
22262|p|NAD83(CSRS)v2 / Alberta 3TM ref merid 111 W|-112.5,48.9,-109.9,60|proj=tmerc lon_0=-111 k=0.9999 ellps=GRS80
22263|p|NAD83(CSRS)v2 / Alberta 3TM ref merid 114 W|-115.5,48.9,-112.5,60|proj=tmerc lon_0=-114 k=0.9999 ellps=GRS80
22264|p|NAD83(CSRS)v2 / Alberta 3TM ref merid 117 W|-118.5,50.7,-115.5,60|proj=tmerc lon_0=-117 k=0.9999 ellps=GRS80
22265|p|NAD83(CSRS)v2 / Alberta 3TM ref merid 120 W|-120,52.8,-118.5,60|proj=tmerc lon_0=-120 k=0.9999 ellps=GRS80
22307|p|NAD83(CSRS)v3 / UTM zone 7N|-141.1,52,-138,72.6|proj=utm zone=7 ellps=GRS80
22308|p|NAD83(CSRS)v3 / UTM zone 8N|-138,48,-132,79.5|proj=utm zone=8 ellps=GRS80
22309|p|NAD83(CSRS)v3 / UTM zone 9N|-132,46.5,-126,81|proj=utm zone=9 ellps=GRS80
22310|p|NAD83(CSRS)v3 / UTM zone 10N|-126,48.1,-120,81.8|proj=utm zone=10 ellps=GRS80
22311|p|NAD83(CSRS)v3 / UTM zone 11N|-120,48.9,-114,83.5|proj=utm zone=11 ellps=GRS80
22312|p|NAD83(CSRS)v3 / UTM zone 12N|-114,48.9,-108,84|proj=utm zone=12 ellps=GRS80
22313|p|NAD83(CSRS)v3 / UTM zone 13N|-108,48.9,-102,84|proj=utm zone=13 ellps=GRS80
22314|p|NAD83(CSRS)v3 / UTM zone 14N|-102,48.9,-96,84|proj=utm zone=14 ellps=GRS80
22315|p|NAD83(CSRS)v3 / UTM zone 15N|-96,48,-90,84|proj=utm zone=15 ellps=GRS80
22316|p|NAD83(CSRS)v3 / UTM zone 16N|-90,46.1,-84,84|proj=utm zone=16 ellps=GRS80
22317|p|NAD83(CSRS)v3 / UTM zone 17N|-84,41.6,-78,84|proj=utm zone=17 ellps=GRS80
22318|p|NAD83(CSRS)v3 / UTM zone 18N|-78,43.6,-72,84|proj=utm zone=18 ellps=GRS80
22319|p|NAD83(CSRS)v3 / UTM zone 19N|-72,40.8,-66,84|proj=utm zone=19 ellps=GRS80
22320|p|NAD83(CSRS)v3 / UTM zone 20N|-66,40,-60,84|proj=utm zone=20 ellps=GRS80
22321|p|NAD83(CSRS)v3 / UTM zone 21N|-60,38.5,-54,84|proj=utm zone=21 ellps=GRS80
22322|p|NAD83(CSRS)v3 / UTM zone 22N|-54,39.5,-47.9,57.7|proj=utm zone=22 ellps=GRS80
22332|p|Carthage / UTM zone 32N|7.8,33.2,13.7,38.5|proj=utm zone=32 ellps=clrk80ign towgs84=-260.1,5.5,432.2
22337|p|NAD83(CSRS)v3 / MTM NS 1997 zone 5|-66.3,43.4,-63,46.1|proj=tmerc lon_0=-64.5 k=0.9999 x_0=15500000 ellps=GRS80
22338|p|NAD83(CSRS)v3 / MTM NS 1997 zone 4|-63,44.6,-59.7,47.1|proj=tmerc lon_0=-61.5 k=0.9999 x_0=14500000 ellps=GRS80
22348|p|NAD83(CSRS)v3 / MTM zone 8|-75,44.9,-74.3,45.7|proj=tmerc lon_0=-73.5 k=0.9999 x_0=304800 ellps=GRS80
22349|p|NAD83(CSRS)v3 / MTM zone 9|-78,43.6,-75,46.3|proj=tmerc lon_0=-76.5 k=0.9999 x_0=304800 ellps=GRS80
22350|p|NAD83(CSRS)v3 / MTM zone 10|-81,42.2,-77.9,47.4|proj=tmerc lon_0=-79.5 k=0.9999 x_0=304800 ellps=GRS80
22351|p|NAD83(CSRS)v3 / MTM zone 11|-83.6,41.6,-81,46|proj=tmerc lon_0=-82.5 k=0.9999 x_0=304800 ellps=GRS80
22352|p|NAD83(CSRS)v3 / MTM zone 12|-82.5,46,-79.5,55.3|proj=tmerc lon_0=-81 k=0.9999 x_0=304800 ellps=GRS80
22353|p|NAD83(CSRS)v3 / MTM zone 13|-85.5,46,-82.5,55.6|proj=tmerc lon_0=-84 k=0.9999 x_0=304800 ellps=GRS80
22354|p|NAD83(CSRS)v3 / MTM zone 14|-88.5,47.1,-85.5,56.7|proj=tmerc lon_0=-87 k=0.9999 x_0=304800 ellps=GRS80
22355|p|NAD83(CSRS)v3 / MTM zone 15|-91.5,47.9,-88.5,56.9|proj=tmerc lon_0=-90 k=0.9999 x_0=304800 ellps=GRS80
22356|p|NAD83(CSRS)v3 / MTM zone 16|-94.5,48,-91.5,55.2|proj=tmerc lon_0=-93 k=0.9999 x_0=304800 ellps=GRS80
22357|p|NAD83(CSRS)v3 / MTM zone 17|-95.2,48.6,-94.5,53.3|proj=tmerc lon_0=-96 k=0.9999 x_0=304800 ellps=GRS80
22391|p|Carthage / Nord Tunisie|8.1,34.6,11.4,37.4|proj=lcc lat_1=36 lat_0=36 lon_0=9.9 k_0=0.999625544 x_0=500000 y_0=300000 ellps=clrk80ign towgs84=-260.1,5.5,432.2
22392|p|Carthage / Sud Tunisie|7.4,30.2,11.6,34.7|proj=lcc lat_1=33.3 lat_0=33.3 lon_0=9.9 k_0=0.999625769 x_0=500000 y_0=300000 ellps=clrk80ign towgs84=-263,6,431,0,0,0,0
22407|p|NAD83(CSRS)v4 / UTM zone 7N|-141.1,52,-138,72.6|proj=utm zone=7 ellps=GRS80
22408|p|NAD83(CSRS)v4 / UTM zone 8N|-138,48,-132,79.5|proj=utm zone=8 ellps=GRS80
22409|p|NAD83(CSRS)v4 / UTM zone 9N|-132,46.5,-126,81|proj=utm zone=9 ellps=GRS80
22410|p|NAD83(CSRS)v4 / UTM zone 10N|-126,48.1,-120,81.8|proj=utm zone=10 ellps=GRS80
22411|p|NAD83(CSRS)v4 / UTM zone 11N|-120,48.9,-114,83.5|proj=utm zone=11 ellps=GRS80
22412|p|NAD83(CSRS)v4 / UTM zone 12N|-114,48.9,-108,84|proj=utm zone=12 ellps=GRS80
22413|p|NAD83(CSRS)v4 / UTM zone 13N|-108,48.9,-102,84|proj=utm zone=13 ellps=GRS80
22414|p|NAD83(CSRS)v4 / UTM zone 14N|-102,48.9,-96,84|proj=utm zone=14 ellps=GRS80
22415|p|NAD83(CSRS)v4 / UTM zone 15N|-96,48,-90,84|proj=utm zone=15 ellps=GRS80
22416|p|NAD83(CSRS)v4 / UTM zone 16N|-90,46.1,-84,84|proj=utm zone=16 ellps=GRS80
22417|p|NAD83(CSRS)v4 / UTM zone 17N|-84,41.6,-78,84|proj=utm zone=17 ellps=GRS80
22418|p|NAD83(CSRS)v4 / UTM zone 18N|-78,43.6,-72,84|proj=utm zone=18 ellps=GRS80
22419|p|NAD83(CSRS)v4 / UTM zone 19N|-72,40.8,-66,84|proj=utm zone=19 ellps=GRS80
22420|p|NAD83(CSRS)v4 / UTM zone 20N|-66,40,-60,84|proj=utm zone=20 ellps=GRS80
22421|p|NAD83(CSRS)v4 / UTM zone 21N|-60,38.5,-54,84|proj=utm zone=21 ellps=GRS80
22422|p|NAD83(CSRS)v4 / UTM zone 22N|-54,39.5,-47.9,57.7|proj=utm zone=22 ellps=GRS80
22462|p|NAD83(CSRS)v4 / Alberta 3TM ref merid 111 W|-112.5,48.9,-109.9,60|proj=tmerc lon_0=-111 k=0.9999 ellps=GRS80
22463|p|NAD83(CSRS)v4 / Alberta 3TM ref merid 114 W|-115.5,48.9,-112.5,60|proj=tmerc lon_0=-114 k=0.9999 ellps=GRS80
22464|p|NAD83(CSRS)v4 / Alberta 3TM ref merid 117 W|-118.5,50.7,-115.5,60|proj=tmerc lon_0=-117 k=0.9999 ellps=GRS80
22465|p|NAD83(CSRS)v4 / Alberta 3TM ref merid 120 W|-120,52.8,-118.5,60|proj=tmerc lon_0=-120 k=0.9999 ellps=GRS80
22521|p|Corrego Alegre 1970-72 / UTM zone 21S|-58.2,-32,-54,-17.9|proj=utm zone=21 south ellps=intl towgs84=-206.05,168.28,-3.82
22522|p|Corrego Alegre 1970-72 / UTM zone 22S|-54,-33.8,-48,-15|proj=utm zone=22 south ellps=intl towgs84=-206.05,168.28,-3.82
22523|p|Corrego Alegre 1970-72 / UTM zone 23S|-48,-25.3,-42,-15|proj=utm zone=23 south ellps=intl towgs84=-206.05,168.28,-3.82
22524|p|Corrego Alegre 1970-72 / UTM zone 24S|-42,-23,-36,-2.6|proj=utm zone=24 south ellps=intl towgs84=-206.05,168.28,-3.82
22525|p|Corrego Alegre 1970-72 / UTM zone 25S|-36,-10.1,-34.7,-4.9|proj=utm zone=25 south ellps=intl towgs84=-206.05,168.28,-3.82
22607|p|NAD83(CSRS)v6 / UTM zone 7N|-141.1,52,-138,72.6|proj=utm zone=7 ellps=GRS80
22608|p|NAD83(CSRS)v6 / UTM zone 8N|-138,48,-132,79.5|proj=utm zone=8 ellps=GRS80
22609|p|NAD83(CSRS)v6 / UTM zone 9N|-132,46.5,-126,81|proj=utm zone=9 ellps=GRS80
22610|p|NAD83(CSRS)v6 / UTM zone 10N|-126,48.1,-120,81.8|proj=utm zone=10 ellps=GRS80
22611|p|NAD83(CSRS)v6 / UTM zone 11N|-120,48.9,-114,83.5|proj=utm zone=11 ellps=GRS80
22612|p|NAD83(CSRS)v6 / UTM zone 12N|-114,48.9,-108,84|proj=utm zone=12 ellps=GRS80
22613|p|NAD83(CSRS)v6 / UTM zone 13N|-108,48.9,-102,84|proj=utm zone=13 ellps=GRS80
22614|p|NAD83(CSRS)v6 / UTM zone 14N|-102,48.9,-96,84|proj=utm zone=14 ellps=GRS80
22615|p|NAD83(CSRS)v6 / UTM zone 15N|-96,48,-90,84|proj=utm zone=15 ellps=GRS80
22616|p|NAD83(CSRS)v6 / UTM zone 16N|-90,46.1,-84,84|proj=utm zone=16 ellps=GRS80
22617|p|NAD83(CSRS)v6 / UTM zone 17N|-84,41.6,-78,84|proj=utm zone=17 ellps=GRS80
22618|p|NAD83(CSRS)v6 / UTM zone 18N|-78,43.6,-72,84|proj=utm zone=18 ellps=GRS80
22619|p|NAD83(CSRS)v6 / UTM zone 19N|-72,40.8,-66,84|proj=utm zone=19 ellps=GRS80
22620|p|NAD83(CSRS)v6 / UTM zone 20N|-66,40,-60,84|proj=utm zone=20 ellps=GRS80
22621|p|NAD83(CSRS)v6 / UTM zone 21N|-60,38.5,-54,84|proj=utm zone=21 ellps=GRS80
22622|p|NAD83(CSRS)v6 / UTM zone 22N|-54,39.5,-47.9,57.7|proj=utm zone=22 ellps=GRS80
22639|p|NAD83(CSRS)v6 / PEI Stereographic|-64.5,45.9,-61.9,47.1|proj=sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000 ellps=GRS80
22641|p|NAD83(CSRS)v6 / MTM zone 1|-54.5,46.5,-52.5,49.9|proj=tmerc lon_0=-53 k=0.9999 x_0=304800 ellps=GRS80
22642|p|NAD83(CSRS)v6 / MTM zone 2|-57.5,46.8,-54.4,54.8|proj=tmerc lon_0=-56 k=0.9999 x_0=304800 ellps=GRS80
22643|p|NAD83(CSRS)v6 / MTM zone 3|-59.5,47.5,-57.5,50.6|proj=tmerc lon_0=-58.5 k=0.9999 x_0=304800 ellps=GRS80
22644|p|NAD83(CSRS)v6 / MTM zone 4|-63,52,-60,59|proj=tmerc lon_0=-61.5 k=0.9999 x_0=304800 ellps=GRS80
22645|p|NAD83(CSRS)v6 / MTM zone 5|-66,51.5,-63,60.6|proj=tmerc lon_0=-64.5 k=0.9999 x_0=304800 ellps=GRS80
22646|p|NAD83(CSRS)v6 / MTM zone 6|-67.9,52,-66,55.4|proj=tmerc lon_0=-67.5 k=0.9999 x_0=304800 ellps=GRS80
22648|p|NAD83(CSRS)v6 / MTM zone 8|-75,44.9,-74.3,45.7|proj=tmerc lon_0=-73.5 k=0.9999 x_0=304800 ellps=GRS80
22649|p|NAD83(CSRS)v6 / MTM zone 9|-78,43.6,-75,46.3|proj=tmerc lon_0=-76.5 k=0.9999 x_0=304800 ellps=GRS80
22650|p|NAD83(CSRS)v6 / MTM zone 10|-81,42.2,-77.9,47.4|proj=tmerc lon_0=-79.5 k=0.9999 x_0=304800 ellps=GRS80
22651|p|NAD83(CSRS)v6 / MTM zone 11|-83.6,41.6,-81,46|proj=tmerc lon_0=-82.5 k=0.9999 x_0=304800 ellps=GRS80
22652|p|NAD83(CSRS)v6 / MTM zone 12|-82.5,46,-79.5,55.3|proj=tmerc lon_0=-81 k=0.9999 x_0=304800 ellps=GRS80
22653|p|NAD83(CSRS)v6 / MTM zone 13|-85.5,46,-82.5,55.6|proj=tmerc lon_0=-84 k=0.9999 x_0=304800 ellps=GRS80
22654|p|NAD83(CSRS)v6 / MTM zone 14|-88.5,47.1,-85.5,56.7|proj=tmerc lon_0=-87 k=0.9999 x_0=304800 ellps=GRS80
22655|p|NAD83(CSRS)v6 / MTM zone 15|-91.5,47.9,-88.5,56.9|proj=tmerc lon_0=-90 k=0.9999 x_0=304800 ellps=GRS80
22656|p|NAD83(CSRS)v6 / MTM zone 16|-94.5,48,-91.5,55.2|proj=tmerc lon_0=-93 k=0.9999 x_0=304800 ellps=GRS80
22657|p|NAD83(CSRS)v6 / MTM zone 17|-95.2,48.6,-94.5,53.3|proj=tmerc lon_0=-96 k=0.9999 x_0=304800 ellps=GRS80
22707|p|NAD83(CSRS)v7 / UTM zone 7N|-141.1,52,-138,72.6|proj=utm zone=7 ellps=GRS80
22708|p|NAD83(CSRS)v7 / UTM zone 8N|-138,48,-132,79.5|proj=utm zone=8 ellps=GRS80
22709|p|NAD83(CSRS)v7 / UTM zone 9N|-132,46.5,-126,81|proj=utm zone=9 ellps=GRS80
22710|p|NAD83(CSRS)v7 / UTM zone 10N|-126,48.1,-120,81.8|proj=utm zone=10 ellps=GRS80
22711|p|NAD83(CSRS)v7 / UTM zone 11N|-120,48.9,-114,83.5|proj=utm zone=11 ellps=GRS80
22712|p|NAD83(CSRS)v7 / UTM zone 12N|-114,48.9,-108,84|proj=utm zone=12 ellps=GRS80
22713|p|NAD83(CSRS)v7 / UTM zone 13N|-108,48.9,-102,84|proj=utm zone=13 ellps=GRS80
22714|p|NAD83(CSRS)v7 / UTM zone 14N|-102,48.9,-96,84|proj=utm zone=14 ellps=GRS80
22715|p|NAD83(CSRS)v7 / UTM zone 15N|-96,48,-90,84|proj=utm zone=15 ellps=GRS80
22716|p|NAD83(CSRS)v7 / UTM zone 16N|-90,46.1,-84,84|proj=utm zone=16 ellps=GRS80
22717|p|NAD83(CSRS)v7 / UTM zone 17N|-84,41.6,-78,84|proj=utm zone=17 ellps=GRS80
22718|p|NAD83(CSRS)v7 / UTM zone 18N|-78,43.6,-72,84|proj=utm zone=18 ellps=GRS80
22719|p|NAD83(CSRS)v7 / UTM zone 19N|-72,40.8,-66,84|proj=utm zone=19 ellps=GRS80
22720|p|NAD83(CSRS)v7 / UTM zone 20N|-66,40,-60,84|proj=utm zone=20 ellps=GRS80
22721|p|NAD83(CSRS)v7 / UTM zone 21N|-60,38.5,-54,84|proj=utm zone=21 ellps=GRS80
22722|p|NAD83(CSRS)v7 / UTM zone 22N|-54,39.5,-47.9,57.7|proj=utm zone=22 ellps=GRS80
22739|p|NAD83(CSRS)v7 / PEI Stereographic|-64.5,45.9,-61.9,47.1|proj=sterea lat_0=47.25 lon_0=-63 k=0.999912 x_0=400000 y_0=800000 ellps=GRS80
22762|p|NAD83(CSRS)v7 / Alberta 3TM ref merid 111 W|-112.5,48.9,-109.9,60|proj=tmerc lon_0=-111 k=0.9999 ellps=GRS80
22763|p|NAD83(CSRS)v7 / Alberta 3TM ref merid 114 W|-115.5,48.9,-112.5,60|proj=tmerc lon_0=-114 k=0.9999 ellps=GRS80
22764|p|NAD83(CSRS)v7 / Alberta 3TM ref merid 117 W|-118.5,50.7,-115.5,60|proj=tmerc lon_0=-117 k=0.9999 ellps=GRS80
22765|p|NAD83(CSRS)v7 / Alberta 3TM ref merid 120 W|-120,52.8,-118.5,60|proj=tmerc lon_0=-120 k=0.9999 ellps=GRS80
22770|p|Deir ez Zor / Syria Lambert|35,32.3,42.4,37.3|proj=lcc lat_1=34.65 lat_0=34.65 lon_0=37.35 k_0=0.9996256 x_0=300000 y_0=300000 ellps=clrk80ign towgs84=-190.421,8.532,238.69,0,0,0,0
23028|p|ED50 / UTM zone 28N|-16.1,48.4,-12,56.6|proj=utm zone=28 ellps=intl towgs84=-89.5,-93.8,-123.1,0,0,-0.156,1.2
23031|p|ED50 / UTM zone 31N|0,38.5,6.1,82.5|proj=utm zone=31 ellps=intl towgs84=-87,-98,-121,0,0,0,0
23038|p|ED50 / UTM zone 38N|42,36.9,44.9,41.6|proj=utm zone=38 ellps=intl towgs84=-84.1,-101.8,-129.7,0,0,0.468,1.05
23090|p|ED50 / TM 0 N|-5.1,51,3.4,62.1|proj=tmerc k=0.9996 x_0=500000 ellps=intl towgs84=-89.5,-93.8,-123.1,0,0,-0.156,1.2
23095|p|ED50 / TM 5 NE|2.5,51.4,6.5,55.8|proj=tmerc lon_0=5 k=0.9996 x_0=500000 ellps=intl towgs84=-89.5,-93.8,-123.1,0,0,-0.156,1.2
23239|p|Fahud / UTM zone 39N|51.9,16.5,54,19.7|proj=utm zone=39 a=6378249.145 rf=293.465 towgs84=-345,3,223,0,0,0,0
23240|p|Fahud / UTM zone 40N|54,16.8,60,26.5|proj=utm zone=40 a=6378249.145 rf=293.465 towgs84=-345,3,223,0,0,0,0
23700|p|HD72 / EOV|16.1,45.7,22.9,48.6|proj=somerc lat_0=47.1443937222222 lon_0=19.0485717777778 k_0=0.99993 x_0=650000 y_0=200000 ellps=GRS67 towgs84=52.17,-71.82,-14.9,0,0,0,0
23830|p|DGN95 / Indonesia TM-3 zone 46.2|95.1,2.5,96,6|proj=tmerc lon_0=94.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23831|p|DGN95 / Indonesia TM-3 zone 47.1|96,-1.9,99,5.5|proj=tmerc lon_0=97.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23832|p|DGN95 / Indonesia TM-3 zone 47.2|99,-3.6,102,3.8|proj=tmerc lon_0=100.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23833|p|DGN95 / Indonesia TM-3 zone 48.1|102,-6,105,1.7|proj=tmerc lon_0=103.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23834|p|DGN95 / Indonesia TM-3 zone 48.2|105,-7.8,108,4.2|proj=tmerc lon_0=106.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23835|p|DGN95 / Indonesia TM-3 zone 49.1|108,-8.4,111,4.3|proj=tmerc lon_0=109.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23836|p|DGN95 / Indonesia TM-3 zone 49.2|111,-8.7,114,1.6|proj=tmerc lon_0=112.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23837|p|DGN95 / Indonesia TM-3 zone 50.1|114,-9.2,117.1,4.4|proj=tmerc lon_0=115.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23838|p|DGN95 / Indonesia TM-3 zone 50.2|117,-10.2,120,4.4|proj=tmerc lon_0=118.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23839|p|DGN95 / Indonesia TM-3 zone 51.1|120,-11,123,1.4|proj=tmerc lon_0=121.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23840|p|DGN95 / Indonesia TM-3 zone 51.2|123,-11,126,3.9|proj=tmerc lon_0=124.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23841|p|DGN95 / Indonesia TM-3 zone 52.1|126,-8.4,129,4.6|proj=tmerc lon_0=127.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23842|p|DGN95 / Indonesia TM-3 zone 52.2|129,-8.5,132,0.1|proj=tmerc lon_0=130.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23843|p|DGN95 / Indonesia TM-3 zone 53.1|132,-7.3,135,-0.2|proj=tmerc lon_0=133.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23844|p|DGN95 / Indonesia TM-3 zone 53.2|135,-8.5,138,-0.5|proj=tmerc lon_0=136.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23845|p|DGN95 / Indonesia TM-3 zone 54.1|138,-9.2,141.1,-1.4|proj=tmerc lon_0=139.5 k=0.9999 x_0=200000 y_0=1500000 ellps=WGS84
23846|p|ID74 / UTM zone 46N|95.1,2.5,96,6|proj=utm zone=46 a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23847|p|ID74 / UTM zone 47N|96,0,102,5.5|proj=utm zone=47 a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23848|p|ID74 / UTM zone 48N|102,0,108,4.2|proj=utm zone=48 a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23849|p|ID74 / UTM zone 49N|108,0,114,4.3|proj=utm zone=49 a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23850|p|ID74 / UTM zone 50N|114,0,120,4.4|proj=utm zone=50 a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23851|p|ID74 / UTM zone 51N|120,0,125.8,3.9|proj=utm zone=51 a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23852|p|ID74 / UTM zone 52N|126.5,0,131,4.6|proj=utm zone=52 a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23866|p|DGN95 / UTM zone 46N|92,0,96,7.8|proj=utm zone=46 ellps=WGS84
23867|p|DGN95 / UTM zone 47N|96,0,102,7.5|proj=utm zone=47 ellps=WGS84
23868|p|DGN95 / UTM zone 48N|102,0,108,7|proj=utm zone=48 ellps=WGS84
23869|p|DGN95 / UTM zone 49N|108,0,114,7.4|proj=utm zone=49 ellps=WGS84
23870|p|DGN95 / UTM zone 50N|114,0,120,4.4|proj=utm zone=50 ellps=WGS84
23871|p|DGN95 / UTM zone 51N|120,0,126,5.5|proj=utm zone=51 ellps=WGS84
23872|p|DGN95 / UTM zone 52N|126,0,132,6.7|proj=utm zone=52 ellps=WGS84
23877|p|DGN95 / UTM zone 47S|96,-8.9,102,0|proj=utm zone=47 south ellps=WGS84
23878|p|DGN95 / UTM zone 48S|102,-10.8,108.1,0|proj=utm zone=48 south ellps=WGS84
23879|p|DGN95 / UTM zone 49S|108,-12.1,114,0|proj=utm zone=49 south ellps=WGS84
23880|p|DGN95 / UTM zone 50S|114,-13.1,120.1,0|proj=utm zone=50 south ellps=WGS84
23881|p|DGN95 / UTM zone 51S|120,-14,126.1,0.1|proj=utm zone=51 south ellps=WGS84
23882|p|DGN95 / UTM zone 52S|126,-9.5,132,0|proj=utm zone=52 south ellps=WGS84
23883|p|DGN95 / UTM zone 53S|132,-10.1,138.1,0|proj=utm zone=53 south ellps=WGS84
23884|p|DGN95 / UTM zone 54S|138,-10.9,141.5,0|proj=utm zone=54 south ellps=WGS84
23887|p|ID74 / UTM zone 47S|98.2,-3.6,102,0|proj=utm zone=47 south a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23888|p|ID74 / UTM zone 48S|102,-7.8,108,0|proj=utm zone=48 south a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23889|p|ID74 / UTM zone 49S|108,-8.7,114,0|proj=utm zone=49 south a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23890|p|ID74 / UTM zone 50S|114,-10.2,120,0|proj=utm zone=50 south a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23891|p|ID74 / UTM zone 51S|120,-11,126,0|proj=utm zone=51 south a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23892|p|ID74 / UTM zone 52S|126,-8.5,132,0|proj=utm zone=52 south a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23893|p|ID74 / UTM zone 53S|132,-8.5,138,-0.2|proj=utm zone=53 south a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23894|p|ID74 / UTM zone 54S|138,-9.2,141.1,-1.4|proj=utm zone=54 south a=6378160 rf=298.247 towgs84=-1.977,-13.06,-9.993,0.364,0.254,0.689,-1.037
23947|p|Indian 1954 / UTM zone 47N|95.9,5.6,102.1,28.6|proj=utm zone=47 ellps=evrst30 towgs84=217,823,299,0,0,0,0
23948|p|Indian 1954 / UTM zone 48N|102,6,105.7,18.5|proj=utm zone=48 ellps=evrst30 towgs84=217,823,299,0,0,0,0
24047|p|Indian 1975 / UTM zone 47N|97.3,5.6,102.1,20.5|proj=utm zone=47 ellps=evrst30 towgs84=293,836,318,0.5,1.6,-2.8,2.1
24048|p|Indian 1975 / UTM zone 48N|102,6,105.7,18.5|proj=utm zone=48 ellps=evrst30 towgs84=293,836,318,0.5,1.6,-2.8,2.1
24100|p|Jamaica 1875 / Jamaica (Old Grid)|-78.5,17.6,-76.1,18.6|proj=lcc lat_1=18 lat_0=18 lon_0=-77 x_0=167638.49597 y_0=121918.90616 a=6378249.14480801 b=6356514.96620413 to_meter=0.3047972654
24200|p|JAD69 / Jamaica National Grid|-78.5,17.6,-76.1,18.6|proj=lcc lat_1=18 lat_0=18 lon_0=-77 x_0=250000 y_0=150000 ellps=clrk66 towgs84=-33.722,153.789,94.959,-8.581,-4.478,4.54,8.95
24305|p|Kalianpur 1937 / UTM zone 45N|88,21.5,90,26.7|proj=utm zone=45 ellps=evrst30 towgs84=282,726,254
24306|p|Kalianpur 1937 / UTM zone 46N|90,20.5,92.7,25.3|proj=utm zone=46 ellps=evrst30 towgs84=282,726,254
24311|p|Kalianpur 1962 / UTM zone 41N|60.8,24.9,66.1,29.9|proj=utm zone=41 a=6377301.243 rf=300.8017255 towgs84=283,682,231,0,0,0,0
24312|p|Kalianpur 1962 / UTM zone 42N|66,23.6,72.1,36.6|proj=utm zone=42 a=6377301.243 rf=300.8017255 towgs84=283,682,231,0,0,0,0
24313|p|Kalianpur 1962 / UTM zone 43N|72,28.2,77.9,37.1|proj=utm zone=43 a=6377301.243 rf=300.8017255 towgs84=283,682,231,0,0,0,0
24342|p|Kalianpur 1975 / UTM zone 42N|68.1,20.6,72.1,28.3|proj=utm zone=42 a=6377299.151 rf=300.8017255 towgs84=295,736,257,0,0,0,0
24343|p|Kalianpur 1975 / UTM zone 43N|72,8,78.1,35.6|proj=utm zone=43 a=6377299.151 rf=300.8017255 towgs84=295,736,257,0,0,0,0
24344|p|Kalianpur 1975 / UTM zone 44N|78,8.2,84.1,35.5|proj=utm zone=44 a=6377299.151 rf=300.8017255 towgs84=295,736,257,0,0,0,0
24345|p|Kalianpur 1975 / UTM zone 45N|84,18.1,90.1,28.2|proj=utm zone=45 a=6377299.151 rf=300.8017255 towgs84=295,736,257,0,0,0,0
24346|p|Kalianpur 1975 / UTM zone 46N|90,21.9,96.1,29.5|proj=utm zone=46 a=6377299.151 rf=300.8017255 towgs84=295,736,257,0,0,0,0
24347|p|Kalianpur 1975 / UTM zone 47N|96,27.1,97.5,29.5|proj=utm zone=47 a=6377299.151 rf=300.8017255 towgs84=295,736,257,0,0,0,0
24370|p|Kalianpur 1880 / India zone 0|71.1,35.5,77.1,37.1|proj=lcc lat_1=39.5 lat_0=39.5 lon_0=68 k_0=0.99846154 x_0=2153865.73916853 y_0=2368292.1946281 a=6377299.36559538 b=6356098.35900516 to_meter=0.914398530744441
24371|p|Kalianpur 1880 / India zone I|60.8,28,81.7,35.6|proj=lcc lat_1=32.5 lat_0=32.5 lon_0=68 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441 a=6377299.36559538 b=6356098.35900516 to_meter=0.914398530744441
24372|p|Kalianpur 1880 / India zone IIa|61.5,21,82.1,28.1|proj=lcc lat_1=26 lat_0=26 lon_0=74 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441 a=6377299.36559538 b=6356098.35900516 to_meter=0.914398530744441
24373|p|Kalianpur 1880 / India zone IIIa|70.1,15,87.2,21.1|proj=lcc lat_1=19 lat_0=19 lon_0=80 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441 a=6377299.36559538 b=6356098.35900516 to_meter=0.914398530744441
24374|p|Kalianpur 1880 / India zone IVa|73.9,8,80.4,15.1|proj=lcc lat_1=12 lat_0=12 lon_0=80 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441 a=6377299.36559538 b=6356098.35900516 to_meter=0.914398530744441
24375|p|Kalianpur 1937 / India zone IIb|88,20.5,92.7,26.7|proj=lcc lat_1=26 lat_0=26 lon_0=90 k_0=0.99878641 x_0=2743185.69 y_0=914395.23 ellps=evrst30 towgs84=282,726,254
24376|p|Kalianpur 1962 / India zone I|60.8,28,77.9,35.6|proj=lcc lat_1=32.5 lat_0=32.5 lon_0=68 k_0=0.99878641 x_0=2743196.4 y_0=914398.8 a=6377301.243 rf=300.8017255 towgs84=283,682,231,0,0,0,0
24377|p|Kalianpur 1962 / India zone IIa|61.5,23.6,72,28.1|proj=lcc lat_1=26 lat_0=26 lon_0=74 k_0=0.99878641 x_0=2743196.4 y_0=914398.8 a=6377301.243 rf=300.8017255 towgs84=283,682,231,0,0,0,0
24378|p|Kalianpur 1975 / India zone I|70.3,28,81.7,35.6|proj=lcc lat_1=32.5 lat_0=32.5 lon_0=68 k_0=0.99878641 x_0=2743195.5 y_0=914398.5 a=6377299.151 rf=300.8017255 towgs84=295,736,257,0,0,0,0
24379|p|Kalianpur 1975 / India zone IIa|68.1,21,82.1,28.1|proj=lcc lat_1=26 lat_0=26 lon_0=74 k_0=0.99878641 x_0=2743195.5 y_0=914398.5 a=6377299.151 rf=300.8017255 towgs84=295,736,257,0,0,0,0
24380|p|Kalianpur 1975 / India zone IIb|82,21,97.5,29.5|proj=lcc lat_1=26 lat_0=26 lon_0=90 k_0=0.99878641 x_0=2743195.5 y_0=914398.5 a=6377299.151 rf=300.8017255 towgs84=295,736,257,0,0,0,0
24381|p|Kalianpur 1975 / India zone IIIa|70.1,15,87.2,21.1|proj=lcc lat_1=19 lat_0=19 lon_0=80 k_0=0.99878641 x_0=2743195.5 y_0=914398.5 a=6377299.151 rf=300.8017255 towgs84=295,736,257,0,0,0,0
24382|p|Kalianpur 1880 / India zone IIb|82,21,101.2,29.5|proj=lcc lat_1=26 lat_0=26 lon_0=90 k_0=0.99878641 x_0=2743195.59223332 y_0=914398.530744441 a=6377299.36559538 b=6356098.35900516 to_meter=0.914398530744441
24383|p|Kalianpur 1975 / India zone IVa|73.9,8,80.4,15.1|proj=lcc lat_1=12 lat_0=12 lon_0=80 k_0=0.99878641 x_0=2743195.5 y_0=914398.5 a=6377299.151 rf=300.8017255 towgs84=295,736,257,0,0,0,0
24500|p|Kertau 1968 / Singapore Grid|103.5,1.1,104.1,1.5|proj=cass lat_0=1.28764666666667 lon_0=103.853002222222 x_0=30000 y_0=30000 ellps=evrst48 towgs84=-11,851,5,0,0,0,0
24547|p|Kertau 1968 / UTM zone 47N|99.5,2.2,102.1,6.8|proj=utm zone=47 ellps=evrst48 towgs84=-11,851,5,0,0,0,0
24548|p|Kertau 1968 / UTM zone 48N|102,1.2,105.9,7.9|proj=utm zone=48 ellps=evrst48 towgs84=-11,851,5,0,0,0,0
24600|p|KOC Lambert|46.5,28.5,48.5,30.1|proj=lcc lat_1=32.5 lat_0=32.5 lon_0=45 k_0=0.9987864078 x_0=1500000 y_0=1166200 a=6378249.145 rf=293.465 towgs84=-294.7,-200.1,525.5,0,0,0,0
24817|p|PSAD56 / UTM zone 17N|-80.2,0,-78,1.5|proj=utm zone=17 ellps=intl towgs84=-60.31,245.935,31.008,12.324,3.755,-7.37,0.447
24818|p|PSAD56 / UTM zone 18N|-78,0,-71.9,11.7|proj=utm zone=18 ellps=intl towgs84=-282,169,-371
24821|p|PSAD56 / UTM zone 21N|-60,1.1,-56.4,8.6|proj=utm zone=21 ellps=intl towgs84=-298,159,-369
24878|p|PSAD56 / UTM zone 18S|-78,-43.5,-71.9,0|proj=utm zone=18 south ellps=intl towgs84=-288,175,-376,0,0,0,0
24880|p|PSAD56 / UTM zone 20S|-66,-22.9,-60,-9.6|proj=utm zone=20 south ellps=intl towgs84=-270,188,-388
24881|p|PSAD56 / UTM zone 21S|-60,-20.2,-57.5,-16.2|proj=utm zone=21 south ellps=intl towgs84=-270,188,-388
24882|p|PSAD56 / UTM zone 22S|-51.7,-1.1,-48,5.6|proj=utm zone=22 south ellps=intl towgs84=-291.87,106.37,-364.52
24891|p|PSAD56 / Peru west zone|-81.5,-8.4,-79,-3.3|proj=tmerc lat_0=-6 lon_0=-80.5 k=0.99983008 x_0=222000 y_0=1426834.743 ellps=intl towgs84=-279,175,-379
24892|p|PSAD56 / Peru central zone|-79,-16.6,-73,0|proj=tmerc lat_0=-9.5 lon_0=-76 k=0.99932994 x_0=720000 y_0=1039979.159 ellps=intl towgs84=-279,175,-379
25000|p|Leigon / Ghana Metre Grid|-3.8,1.4,2.1,11.2|proj=tmerc lat_0=4.66666666666667 lon_0=-1 k=0.99975 x_0=274319.51 a=6378249.145 rf=293.465 towgs84=-130,29,364,0,0,0,0
25231|p|Lome / UTM zone 31N|-0.2,2.9,2.5,11.2|proj=utm zone=31 ellps=clrk80ign
25391|p|Luzon 1911 / Philippines zone I|116.8,7.7,118,9.4|proj=tmerc lon_0=117 k=0.99995 x_0=500000 ellps=clrk66 towgs84=-133,-77,-51,0,0,0,0
25392|p|Luzon 1911 / Philippines zone II|118,8.8,120.1,11.6|proj=tmerc lon_0=119 k=0.99995 x_0=500000 ellps=clrk66 towgs84=-133,-77,-51,0,0,0,0
25393|p|Luzon 1911 / Philippines zone III|119.7,4.9,122.3,19.5|proj=tmerc lon_0=121 k=0.99995 x_0=500000 ellps=clrk66 towgs84=-133,-77,-51,0,0,0,0
25394|p|Luzon 1911 / Philippines zone IV|121.7,6.3,124.3,18.6|proj=tmerc lon_0=123 k=0.99995 x_0=500000 ellps=clrk66 towgs84=-133,-77,-51,0,0,0,0
25395|p|Luzon 1911 / Philippines zone V|123.7,5.5,126.7,14.2|proj=tmerc lon_0=125 k=0.99995 x_0=500000 ellps=clrk66 towgs84=-133,-77,-51,0,0,0,0
25828|p|ETRS89 / UTM zone 28N|-16.1,34.9,-11.9,72.5|proj=utm zone=28 ellps=GRS80
25829|p|ETRS89 / UTM zone 29N|-12,34.9,-6,74.2|proj=utm zone=29 ellps=GRS80
25830|p|ETRS89 / UTM zone 30N|-6,35.2,0.1,80.5|proj=utm zone=30 ellps=GRS80
25831|p|ETRS89 / UTM zone 31N|0,37,6.1,82.5|proj=utm zone=31 ellps=GRS80
25832|p|ETRS89 / UTM zone 32N|6,38.7,12.1,84.4|proj=utm zone=32 ellps=GRS80
25833|p|ETRS89 / UTM zone 33N|12,46.4,18.1,84.5|proj=utm zone=33 ellps=GRS80
25834|p|ETRS89 / UTM zone 34N|17.9,58.8,24.1,84.6|proj=utm zone=34 ellps=GRS80
25835|p|ETRS89 / UTM zone 35N|24,59.6,30.1,84.8|proj=utm zone=35 ellps=GRS80
25836|p|ETRS89 / UTM zone 36N|30,61.7,36.1,84.7|proj=utm zone=36 ellps=GRS80
25837|p|ETRS89 / UTM zone 37N|36,72.9,38.1,79.1|proj=utm zone=37 ellps=GRS80
25884|p|ETRS89 / TM Baltic93|19,53.8,28.3,60|proj=tmerc lon_0=24 k=0.9996 x_0=500000 ellps=GRS80
25932|p|Malongo 1987 / UTM zone 32S|10.5,-6.1,12.4,-5|proj=utm zone=32 south ellps=intl towgs84=-254.1,-5.36,-100.29,0,0,0,0
26191|p|Merchich / Nord Maroc|-9.9,31.4,-1,36|proj=lcc lat_1=33.3 lat_0=33.3 lon_0=-5.4 k_0=0.999625769 x_0=500000 y_0=300000 ellps=clrk80ign towgs84=31,146,47,0,0,0,0
26192|p|Merchich / Sud Maroc|-13.3,27.6,-3.5,31.6|proj=lcc lat_1=29.7 lat_0=29.7 lon_0=-5.4 k_0=0.999615596 x_0=500000 y_0=300000 ellps=clrk80ign towgs84=31,146,47,0,0,0,0
26237|p|Massawa / UTM zone 37N|36.4,12.3,43.4,18.1|proj=utm zone=37 ellps=bessel towgs84=639,405,60,0,0,0,0
26331|p|Minna / UTM zone 31N|2.6,1.9,6,6.2|proj=utm zone=31 a=6378249.145 rf=293.465 towgs84=-93.6,-83.7,113.8
26332|p|Minna / UTM zone 32N|6,2.6,7.9,3.7|proj=utm zone=32 a=6378249.145 rf=293.465 towgs84=-93.6,-83.7,113.8
26391|p|Minna / Nigeria West Belt|2.6,3.5,6.5,13.9|proj=tmerc lat_0=4 lon_0=4.5 k=0.99975 x_0=230738.26 a=6378249.145 rf=293.465 towgs84=-92,-93,122,0,0,0,0
26392|p|Minna / Nigeria Mid Belt|6.5,3.5,10.6,13.6|proj=tmerc lat_0=4 lon_0=8.5 k=0.99975 x_0=670553.98 a=6378249.145 rf=293.465 towgs84=-92,-93,122,0,0,0,0
26393|p|Minna / Nigeria East Belt|10.4,6.4,14.7,13.8|proj=tmerc lat_0=4 lon_0=12.5 k=0.99975 x_0=1110369.7 a=6378249.145 rf=293.465 towgs84=-92,-93,122,0,0,0,0
26632|p|M'poraloko / UTM zone 32N|9.2,0,12,2.4|proj=utm zone=32 ellps=clrk80ign towgs84=-80.7,-132.5,41.1,0,0,0,0
26692|p|M'poraloko / UTM zone 32S|7,-6.4,12.1,2.4|proj=utm zone=32 south ellps=clrk80ign towgs84=-80.7,-132.5,41.1,0,0,0,0
26701|p|NAD27 / UTM zone 1N|-180,47.8,-173.9,63.3|proj=utm zone=1 ellps=clrk66
26702|p|NAD27 / UTM zone 2N|-174,48.6,-167.9,73.1|proj=utm zone=2 ellps=clrk66
26709|p|NAD27 / UTM zone 9N|-132,49.1,-126,72.1|proj=utm zone=9 ellps=clrk66 towgs84=4,159,188
26729|p|NAD27 / Alabama East|-86.8,30.9,-84.8,35|proj=tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,160,176
26730|p|NAD27 / Alabama West|-88.5,30.1,-86.3,35.1|proj=tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,160,176
26732|p|NAD27 / Alaska zone 2|-144.1,59.7,-140.9,70.2|proj=tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-5,135,172
26733|p|NAD27 / Alaska zone 3|-148,59.7,-144,70.4|proj=tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-5,135,172
26734|p|NAD27 / Alaska zone 4|-152.1,59.1,-147.9,70.7|proj=tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-5,135,172
26735|p|NAD27 / Alaska zone 5|-156,55.7,-151.8,71.3|proj=tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-5,135,172
26736|p|NAD27 / Alaska zone 6|-160,54.8,-155.9,71.4|proj=tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-5,135,172
26738|p|NAD27 / Alaska zone 8|-168.3,54.3,-164,69.1|proj=tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-5,135,172
26739|p|NAD27 / Alaska zone 9|-173.2,56.4,-168,65.9|proj=tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=182880.365760731 ellps=clrk66 units=us-ft
26741|p|NAD27 / California zone I|-124.5,39.5,-119.9,42.1|proj=lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
26742|p|NAD27 / California zone II|-124.1,38,-119.5,40.2|proj=lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
26743|p|NAD27 / California zone III|-123.1,36.7,-117.8,38.8|proj=lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
26744|p|NAD27 / California zone IV|-122.1,35.7,-115.6,37.6|proj=lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
26745|p|NAD27 / California zone V|-121.5,32.7,-114.1,35.9|proj=lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
26746|p|NAD27 / California zone VI|-118.2,32.5,-114.4,34.1|proj=lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
26748|p|NAD27 / Arizona East|-111.8,31.3,-109,37.1|proj=tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,159,175
26749|p|NAD27 / Arizona Central|-113.4,31.3,-110.4,37.1|proj=tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,159,175
26750|p|NAD27 / Arizona West|-114.9,32,-112.5,37|proj=tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,159,175
26751|p|NAD27 / Arkansas North|-94.7,34.6,-89.6,36.5|proj=lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
26752|p|NAD27 / Arkansas South|-94.5,33,-90.4,35.1|proj=lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
26753|p|NAD27 / Colorado North|-109.1,39.5,-102,41.1|proj=lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=39.7166666666667 lat_2=40.7833333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
26754|p|NAD27 / Colorado Central|-109.1,38.1,-102,40.1|proj=lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
26755|p|NAD27 / Colorado South|-109.1,36.9,-102,38.7|proj=lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
26756|p|NAD27 / Connecticut|-73.8,40.9,-71.7,42.1|proj=lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=182880.365760731 ellps=clrk66 units=us-ft towgs84=-8,160,176
26757|p|NAD27 / Delaware|-75.8,38.4,-74.9,39.9|proj=tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,160,176
26758|p|NAD27 / Florida East|-82.4,24.4,-79.9,30.9|proj=tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,160,176
26759|p|NAD27 / Florida West|-83.4,26.2,-81.1,29.6|proj=tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,160,176
26760|p|NAD27 / Florida North|-87.7,29.2,-82,31.1|proj=lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,160,176
26766|p|NAD27 / Georgia East|-83.5,30.3,-80.7,34.7|proj=tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,160,176
26767|p|NAD27 / Georgia West|-85.7,30.6,-82.9,35.1|proj=tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,160,176
26768|p|NAD27 / Idaho East|-113.3,41.9,-111,44.8|proj=tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,159,175
26769|p|NAD27 / Idaho Central|-115.3,41.9,-112.6,45.7|proj=tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,159,175
26770|p|NAD27 / Idaho West|-117.3,41.9,-114.3,49.1|proj=tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,159,175
26771|p|NAD27 / Illinois East|-89.3,37,-87,42.5|proj=tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,160,176
26773|p|NAD27 / Indiana East|-86.6,37.9,-84.7,41.8|proj=tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,160,176
26774|p|NAD27 / Indiana West|-88.1,37.7,-86.2,41.8|proj=tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,160,176
26775|p|NAD27 / Iowa North|-96.7,41.8,-90.1,43.6|proj=lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
26776|p|NAD27 / Iowa South|-96.2,40.3,-90.1,42.1|proj=lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
26777|p|NAD27 / Kansas North|-102.1,38.5,-94.5,40.1|proj=lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
26778|p|NAD27 / Kansas South|-102.1,36.9,-94.6,38.9|proj=lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
26779|p|NAD27 / Kentucky North|-86,37.7,-82.4,39.2|proj=lcc lat_0=37.5 lon_0=-84.25 lat_1=37.9666666666667 lat_2=38.9666666666667 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,160,176
26780|p|NAD27 / Kentucky South|-89.6,36.4,-81.9,38.2|proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=36.7333333333333 lat_2=37.9333333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,160,176
26781|p|NAD27 / Louisiana North|-94.1,30.8,-90.8,33.1|proj=lcc lat_0=30.6666666666667 lon_0=-92.5 lat_1=31.1666666666667 lat_2=32.6666666666667 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
26783|p|NAD27 / Maine East|-70.1,43.8,-66.9,47.5|proj=tmerc lat_0=43.8333333333333 lon_0=-68.5 k=0.9999 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-22,160,190
26785|p|NAD27 / Maryland|-79.5,37.9,-74.9,39.8|proj=lcc lat_0=37.8333333333333 lon_0=-77 lat_1=38.3 lat_2=39.45 x_0=243840.487680975 ellps=clrk66 units=us-ft towgs84=-8,160,176
26786|p|NAD27 / Massachusetts Mainland|-73.5,41.4,-69.8,42.9|proj=lcc lat_0=41 lon_0=-71.5 lat_1=41.7166666666667 lat_2=42.6833333333333 x_0=182880.365760731 ellps=clrk66 units=us-ft towgs84=-8,160,176
26787|p|NAD27 / Massachusetts Island|-71,41.1,-69.8,41.6|proj=lcc lat_0=41 lon_0=-70.5 lat_1=41.2833333333333 lat_2=41.4833333333333 x_0=60960.1219202438 ellps=clrk66 units=us-ft towgs84=-8,160,176
26792|p|NAD27 / Minnesota Central|-96.9,45.2,-92.2,47.5|proj=lcc lat_0=45 lon_0=-94.25 lat_1=45.6166666666667 lat_2=47.05 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
26793|p|NAD27 / Minnesota South|-96.9,43.4,-91.2,45.6|proj=lcc lat_0=43 lon_0=-94 lat_1=43.7833333333333 lat_2=45.2166666666667 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
26794|p|NAD27 / Mississippi East|-90,30,-88,35.1|proj=tmerc lat_0=29.6666666666667 lon_0=-88.8333333333333 k=0.99996 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,160,176
26797|p|NAD27 / Missouri Central|-93.8,36.4,-91.4,40.7|proj=tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,159,175
26798|p|NAD27 / Missouri West|-95.8,36.4,-93.4,40.6|proj=tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,159,175
26799|p|NAD27 / California zone VII|-119,33.6,-117.6,34.9|proj=lcc lat_0=34.1333333333333 lon_0=-118.333333333333 lat_1=34.4166666666667 lat_2=33.8666666666667 x_0=1276106.4505969 y_0=1268253.00685801 ellps=clrk66 units=us-ft towgs84=-8,159,175
26847|p|NAD83 / Maine East (ftUS)|-70.1,43.8,-66.9,47.5|proj=tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 ellps=GRS80 units=us-ft
26848|p|NAD83 / Maine West (ftUS)|-71.1,43,-69.2,46.6|proj=tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 ellps=GRS80 units=us-ft
26849|p|NAD83 / Minnesota North (ftUS)|-97.3,46.6,-89.4,49.4|proj=lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft
26850|p|NAD83 / Minnesota Central (ftUS)|-96.9,45.2,-92.2,47.5|proj=lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft
26851|p|NAD83 / Minnesota South (ftUS)|-96.9,43.4,-91.2,45.6|proj=lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft
26852|p|NAD83 / Nebraska (ftUS)|-104.1,39.9,-95.3,43.1|proj=lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 ellps=GRS80 units=us-ft
26853|p|NAD83 / West Virginia North (ftUS)|-81.8,38.7,-77.7,40.7|proj=lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 ellps=GRS80 units=us-ft
26854|p|NAD83 / West Virginia South (ftUS)|-82.7,37.2,-79,39.2|proj=lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 ellps=GRS80 units=us-ft
26855|p|NAD83(HARN) / Maine East (ftUS)|-70.1,43.8,-66.9,47.5|proj=tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
26856|p|NAD83(HARN) / Maine West (ftUS)|-71.1,43,-69.2,46.6|proj=tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
26857|p|NAD83(HARN) / Minnesota North (ftUS)|-97.3,46.6,-89.4,49.4|proj=lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
26858|p|NAD83(HARN) / Minnesota Central (ftUS)|-96.9,45.2,-92.2,47.5|proj=lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
26859|p|NAD83(HARN) / Minnesota South (ftUS)|-96.9,43.4,-91.2,45.6|proj=lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
26860|p|NAD83(HARN) / Nebraska (ftUS)|-104.1,39.9,-95.3,43.1|proj=lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
26861|p|NAD83(HARN) / West Virginia North (ftUS)|-81.8,38.7,-77.7,40.7|proj=lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
26862|p|NAD83(HARN) / West Virginia South (ftUS)|-82.7,37.2,-79,39.2|proj=lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 ellps=GRS80 units=us-ft towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
26863|p|NAD83(NSRS2007) / Maine East (ftUS)|-70.1,43.8,-66.9,47.5|proj=tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 ellps=GRS80 units=us-ft
26864|p|NAD83(NSRS2007) / Maine West (ftUS)|-71.1,43,-69.2,46.6|proj=tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 ellps=GRS80 units=us-ft
26865|p|NAD83(NSRS2007) / Minnesota North (ftUS)|-97.3,46.6,-89.4,49.4|proj=lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft
26866|p|NAD83(NSRS2007) / Minnesota Central (ftUS)|-96.9,45.2,-92.2,47.5|proj=lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft
26867|p|NAD83(NSRS2007) / Minnesota South (ftUS)|-96.9,43.4,-91.2,45.6|proj=lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000.00001016 y_0=99999.9999898399 ellps=GRS80 units=us-ft
26868|p|NAD83(NSRS2007) / Nebraska (ftUS)|-104.1,39.9,-95.3,43.1|proj=lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000.00001016 ellps=GRS80 units=us-ft
26869|p|NAD83(NSRS2007) / West Virginia North (ftUS)|-81.8,38.7,-77.7,40.7|proj=lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 ellps=GRS80 units=us-ft
26870|p|NAD83(NSRS2007) / West Virginia South (ftUS)|-82.7,37.2,-79,39.2|proj=lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 ellps=GRS80 units=us-ft
26891|p|NAD83(CSRS) / MTM zone 11|-83.6,41.6,-81,46|proj=tmerc lon_0=-82.5 k=0.9999 x_0=304800 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
26892|p|NAD83(CSRS) / MTM zone 12|-82.5,46,-79.5,55.3|proj=tmerc lon_0=-81 k=0.9999 x_0=304800 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
26893|p|NAD83(CSRS) / MTM zone 13|-85.5,46,-82.5,55.6|proj=tmerc lon_0=-84 k=0.9999 x_0=304800 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
26894|p|NAD83(CSRS) / MTM zone 14|-88.5,47.1,-85.5,56.7|proj=tmerc lon_0=-87 k=0.9999 x_0=304800 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
26895|p|NAD83(CSRS) / MTM zone 15|-91.5,47.9,-88.5,56.9|proj=tmerc lon_0=-90 k=0.9999 x_0=304800 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
26896|p|NAD83(CSRS) / MTM zone 16|-94.5,48,-91.5,55.2|proj=tmerc lon_0=-93 k=0.9999 x_0=304800 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
26897|p|NAD83(CSRS) / MTM zone 17|-95.2,48.6,-94.5,53.3|proj=tmerc lon_0=-96 k=0.9999 x_0=304800 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
26898|p|NAD83(CSRS) / MTM zone 1|-54.5,46.5,-52.5,49.9|proj=tmerc lon_0=-53 k=0.9999 x_0=304800 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
26899|p|NAD83(CSRS) / MTM zone 2|-57.5,46.8,-54.4,54.8|proj=tmerc lon_0=-56 k=0.9999 x_0=304800 ellps=GRS80 towgs84=-0.991,1.9072,0.5129,0.0257899075194932,0.0096500989602704,0.0116599432323421,0
26901|p|NAD83 / UTM zone 1N|-180,47.8,-173.9,63.3|proj=utm zone=1 ellps=GRS80
26902|p|NAD83 / UTM zone 2N|-174,48.6,-167.9,73.1|proj=utm zone=2 ellps=GRS80
26903|p|NAD83 / UTM zone 3N|-168,49.5,-161.9,74.3|proj=utm zone=3 ellps=GRS80
26904|p|NAD83 / UTM zone 4N|-162,15.5,-155.9,74.8|proj=utm zone=4 ellps=GRS80
26905|p|NAD83 / UTM zone 5N|-156,15.5,-149.9,74.8|proj=utm zone=5 ellps=GRS80
26906|p|NAD83 / UTM zone 6N|-150,54,-143.9,74.2|proj=utm zone=6 ellps=GRS80
26907|p|NAD83 / UTM zone 7N|-144,52,-137.9,73.6|proj=utm zone=7 ellps=GRS80
26908|p|NAD83 / UTM zone 8N|-138,48,-132,79.5|proj=utm zone=8 ellps=GRS80
26909|p|NAD83 / UTM zone 9N|-132,35.3,-126,81|proj=utm zone=9 ellps=GRS80
26910|p|NAD83 / UTM zone 10N|-126,30.5,-119.9,81.8|proj=utm zone=10 ellps=GRS80
26911|p|NAD83 / UTM zone 11N|-120,30.8,-114,83.5|proj=utm zone=11 ellps=GRS80
26912|p|NAD83 / UTM zone 12N|-114,31.3,-108,84|proj=utm zone=12 ellps=GRS80
26913|p|NAD83 / UTM zone 13N|-108,28.9,-102,84|proj=utm zone=13 ellps=GRS80
26914|p|NAD83 / UTM zone 14N|-102,25.8,-96,84|proj=utm zone=14 ellps=GRS80
26915|p|NAD83 / UTM zone 15N|-96,25.6,-90,84|proj=utm zone=15 ellps=GRS80
26916|p|NAD83 / UTM zone 16N|-90,23.9,-84,84|proj=utm zone=16 ellps=GRS80
26917|p|NAD83 / UTM zone 17N|-84,23.8,-78,84|proj=utm zone=17 ellps=GRS80
26918|p|NAD83 / UTM zone 18N|-78,28.2,-72,84|proj=utm zone=18 ellps=GRS80
26919|p|NAD83 / UTM zone 19N|-72,14.9,-66,84|proj=utm zone=19 ellps=GRS80
26920|p|NAD83 / UTM zone 20N|-66,15.6,-60,84|proj=utm zone=20 ellps=GRS80
26921|p|NAD83 / UTM zone 21N|-60,38.5,-54,84|proj=utm zone=21 ellps=GRS80
26922|p|NAD83 / UTM zone 22N|-54,39.5,-47.9,57.7|proj=utm zone=22 ellps=GRS80
26923|p|NAD83 / UTM zone 23N|-48,39.8,-42,54.5|proj=utm zone=23 ellps=GRS80
26929|p|NAD83 / Alabama East|-86.8,30.9,-84.8,35|proj=tmerc lat_0=30.5 lon_0=-85.8333333333333 k=0.99996 x_0=200000 ellps=GRS80
26930|p|NAD83 / Alabama West|-88.5,30.1,-86.3,35.1|proj=tmerc lat_0=30 lon_0=-87.5 k=0.999933333 x_0=600000 ellps=GRS80
26931|p|NAD83 / Alaska zone 1|-141,54.6,-129.9,60.4|proj=omerc no_uoff lat_0=57 lonc=-133.666666666667 alpha=323.130102361111 gamma=323.130102361111 k=0.9999 x_0=5000000 y_0=-5000000 ellps=GRS80
26932|p|NAD83 / Alaska zone 2|-144.1,59.7,-140.9,70.2|proj=tmerc lat_0=54 lon_0=-142 k=0.9999 x_0=500000 ellps=GRS80
26933|p|NAD83 / Alaska zone 3|-148,59.7,-144,70.4|proj=tmerc lat_0=54 lon_0=-146 k=0.9999 x_0=500000 ellps=GRS80
26934|p|NAD83 / Alaska zone 4|-152.1,59.1,-147.9,70.7|proj=tmerc lat_0=54 lon_0=-150 k=0.9999 x_0=500000 ellps=GRS80
26935|p|NAD83 / Alaska zone 5|-156,55.7,-151.8,71.3|proj=tmerc lat_0=54 lon_0=-154 k=0.9999 x_0=500000 ellps=GRS80
26936|p|NAD83 / Alaska zone 6|-160,54.8,-155.9,71.4|proj=tmerc lat_0=54 lon_0=-158 k=0.9999 x_0=500000 ellps=GRS80
26937|p|NAD83 / Alaska zone 7|-164.1,54.3,-160,70.8|proj=tmerc lat_0=54 lon_0=-162 k=0.9999 x_0=500000 ellps=GRS80
26938|p|NAD83 / Alaska zone 8|-168.3,54.3,-164,69.1|proj=tmerc lat_0=54 lon_0=-166 k=0.9999 x_0=500000 ellps=GRS80
26939|p|NAD83 / Alaska zone 9|-173.2,56.4,-168,65.9|proj=tmerc lat_0=54 lon_0=-170 k=0.9999 x_0=500000 ellps=GRS80
26940|p|NAD83 / Alaska zone 10|172.4,51.3,-164.8,54.4|proj=lcc lat_0=51 lon_0=-176 lat_1=53.8333333333333 lat_2=51.8333333333333 x_0=1000000 ellps=GRS80 towgs84=-2,0,4
26941|p|NAD83 / California zone 1|-124.5,39.5,-119.9,42.1|proj=lcc lat_0=39.3333333333333 lon_0=-122 lat_1=41.6666666666667 lat_2=40 x_0=2000000 y_0=500000 ellps=GRS80
26942|p|NAD83 / California zone 2|-124.1,38,-119.5,40.2|proj=lcc lat_0=37.6666666666667 lon_0=-122 lat_1=39.8333333333333 lat_2=38.3333333333333 x_0=2000000 y_0=500000 ellps=GRS80
26943|p|NAD83 / California zone 3|-123.1,36.7,-117.8,38.8|proj=lcc lat_0=36.5 lon_0=-120.5 lat_1=38.4333333333333 lat_2=37.0666666666667 x_0=2000000 y_0=500000 ellps=GRS80
26944|p|NAD83 / California zone 4|-122.1,35.7,-115.6,37.6|proj=lcc lat_0=35.3333333333333 lon_0=-119 lat_1=37.25 lat_2=36 x_0=2000000 y_0=500000 ellps=GRS80
26945|p|NAD83 / California zone 5|-121.5,32.7,-114.1,35.9|proj=lcc lat_0=33.5 lon_0=-118 lat_1=35.4666666666667 lat_2=34.0333333333333 x_0=2000000 y_0=500000 ellps=GRS80
26946|p|NAD83 / California zone 6|-118.2,32.5,-114.4,34.1|proj=lcc lat_0=32.1666666666667 lon_0=-116.25 lat_1=33.8833333333333 lat_2=32.7833333333333 x_0=2000000 y_0=500000 ellps=GRS80
26948|p|NAD83 / Arizona East|-111.8,31.3,-109,37.1|proj=tmerc lat_0=31 lon_0=-110.166666666667 k=0.9999 x_0=213360 ellps=GRS80
26949|p|NAD83 / Arizona Central|-113.4,31.3,-110.4,37.1|proj=tmerc lat_0=31 lon_0=-111.916666666667 k=0.9999 x_0=213360 ellps=GRS80
26950|p|NAD83 / Arizona West|-114.9,32,-112.5,37|proj=tmerc lat_0=31 lon_0=-113.75 k=0.999933333 x_0=213360 ellps=GRS80
26951|p|NAD83 / Arkansas North|-94.7,34.6,-89.6,36.5|proj=lcc lat_0=34.3333333333333 lon_0=-92 lat_1=36.2333333333333 lat_2=34.9333333333333 x_0=400000 ellps=GRS80
26952|p|NAD83 / Arkansas South|-94.5,33,-90.4,35.1|proj=lcc lat_0=32.6666666666667 lon_0=-92 lat_1=34.7666666666667 lat_2=33.3 x_0=400000 y_0=400000 ellps=GRS80
26953|p|NAD83 / Colorado North|-109.1,39.5,-102,41.1|proj=lcc lat_0=39.3333333333333 lon_0=-105.5 lat_1=40.7833333333333 lat_2=39.7166666666667 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
26954|p|NAD83 / Colorado Central|-109.1,38.1,-102,40.1|proj=lcc lat_0=37.8333333333333 lon_0=-105.5 lat_1=39.75 lat_2=38.45 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
26955|p|NAD83 / Colorado South|-109.1,36.9,-102,38.7|proj=lcc lat_0=36.6666666666667 lon_0=-105.5 lat_1=38.4333333333333 lat_2=37.2333333333333 x_0=914401.8289 y_0=304800.6096 ellps=GRS80
26956|p|NAD83 / Connecticut|-73.8,40.9,-71.7,42.1|proj=lcc lat_0=40.8333333333333 lon_0=-72.75 lat_1=41.8666666666667 lat_2=41.2 x_0=304800.6096 y_0=152400.3048 ellps=GRS80
26957|p|NAD83 / Delaware|-75.8,38.4,-74.9,39.9|proj=tmerc lat_0=38 lon_0=-75.4166666666667 k=0.999995 x_0=200000 ellps=GRS80
26958|p|NAD83 / Florida East|-82.4,24.4,-79.9,30.9|proj=tmerc lat_0=24.3333333333333 lon_0=-81 k=0.999941177 x_0=200000 ellps=GRS80
26959|p|NAD83 / Florida West|-83.4,26.2,-81.1,29.6|proj=tmerc lat_0=24.3333333333333 lon_0=-82 k=0.999941177 x_0=200000 ellps=GRS80
26960|p|NAD83 / Florida North|-87.7,29.2,-82,31.1|proj=lcc lat_0=29 lon_0=-84.5 lat_1=30.75 lat_2=29.5833333333333 x_0=600000 ellps=GRS80
26961|p|NAD83 / Hawaii zone 1|-156.1,18.8,-154.7,20.4|proj=tmerc lat_0=18.8333333333333 lon_0=-155.5 k=0.999966667 x_0=500000 ellps=GRS80 towgs84=1,1,-1
26962|p|NAD83 / Hawaii zone 2|-157.4,20.4,-155.9,21.3|proj=tmerc lat_0=20.3333333333333 lon_0=-156.666666666667 k=0.999966667 x_0=500000 ellps=GRS80 towgs84=1,1,-1
26963|p|NAD83 / Hawaii zone 3|-158.4,21.2,-157.6,21.8|proj=tmerc lat_0=21.1666666666667 lon_0=-158 k=0.99999 x_0=500000 ellps=GRS80 towgs84=1,1,-1
26964|p|NAD83 / Hawaii zone 4|-159.9,21.8,-159.2,22.3|proj=tmerc lat_0=21.8333333333333 lon_0=-159.5 k=0.99999 x_0=500000 ellps=GRS80 towgs84=1,1,-1
26965|p|NAD83 / Hawaii zone 5|-160.3,21.7,-159.9,22.1|proj=tmerc lat_0=21.6666666666667 lon_0=-160.166666666667 x_0=500000 ellps=GRS80 towgs84=1,1,-1
26966|p|NAD83 / Georgia East|-83.5,30.3,-80.7,34.7|proj=tmerc lat_0=30 lon_0=-82.1666666666667 k=0.9999 x_0=200000 ellps=GRS80
26967|p|NAD83 / Georgia West|-85.7,30.6,-82.9,35.1|proj=tmerc lat_0=30 lon_0=-84.1666666666667 k=0.9999 x_0=700000 ellps=GRS80
26968|p|NAD83 / Idaho East|-113.3,41.9,-111,44.8|proj=tmerc lat_0=41.6666666666667 lon_0=-112.166666666667 k=0.999947368 x_0=200000 ellps=GRS80
26969|p|NAD83 / Idaho Central|-115.3,41.9,-112.6,45.7|proj=tmerc lat_0=41.6666666666667 lon_0=-114 k=0.999947368 x_0=500000 ellps=GRS80
26970|p|NAD83 / Idaho West|-117.3,41.9,-114.3,49.1|proj=tmerc lat_0=41.6666666666667 lon_0=-115.75 k=0.999933333 x_0=800000 ellps=GRS80
26971|p|NAD83 / Illinois East|-89.3,37,-87,42.5|proj=tmerc lat_0=36.6666666666667 lon_0=-88.3333333333333 k=0.999975 x_0=300000 ellps=GRS80
26972|p|NAD83 / Illinois West|-91.6,36.9,-88.9,42.6|proj=tmerc lat_0=36.6666666666667 lon_0=-90.1666666666667 k=0.999941177 x_0=700000 ellps=GRS80
26973|p|NAD83 / Indiana East|-86.6,37.9,-84.7,41.8|proj=tmerc lat_0=37.5 lon_0=-85.6666666666667 k=0.999966667 x_0=100000 y_0=250000 ellps=GRS80
26974|p|NAD83 / Indiana West|-88.1,37.7,-86.2,41.8|proj=tmerc lat_0=37.5 lon_0=-87.0833333333333 k=0.999966667 x_0=900000 y_0=250000 ellps=GRS80
26975|p|NAD83 / Iowa North|-96.7,41.8,-90.1,43.6|proj=lcc lat_0=41.5 lon_0=-93.5 lat_1=43.2666666666667 lat_2=42.0666666666667 x_0=1500000 y_0=1000000 ellps=GRS80
26976|p|NAD83 / Iowa South|-96.2,40.3,-90.1,42.1|proj=lcc lat_0=40 lon_0=-93.5 lat_1=41.7833333333333 lat_2=40.6166666666667 x_0=500000 ellps=GRS80
26977|p|NAD83 / Kansas North|-102.1,38.5,-94.5,40.1|proj=lcc lat_0=38.3333333333333 lon_0=-98 lat_1=39.7833333333333 lat_2=38.7166666666667 x_0=400000 ellps=GRS80
26978|p|NAD83 / Kansas South|-102.1,36.9,-94.6,38.9|proj=lcc lat_0=36.6666666666667 lon_0=-98.5 lat_1=38.5666666666667 lat_2=37.2666666666667 x_0=400000 y_0=400000 ellps=GRS80
26980|p|NAD83 / Kentucky South|-89.6,36.4,-81.9,38.2|proj=lcc lat_0=36.3333333333333 lon_0=-85.75 lat_1=37.9333333333333 lat_2=36.7333333333333 x_0=500000 y_0=500000 ellps=GRS80
26981|p|NAD83 / Louisiana North|-94.1,30.8,-90.8,33.1|proj=lcc lat_0=30.5 lon_0=-92.5 lat_1=32.6666666666667 lat_2=31.1666666666667 x_0=1000000 ellps=GRS80
26982|p|NAD83 / Louisiana South|-94,28.8,-88.7,31.1|proj=lcc lat_0=28.5 lon_0=-91.3333333333333 lat_1=30.7 lat_2=29.3 x_0=1000000 ellps=GRS80
26983|p|NAD83 / Maine East|-70.1,43.8,-66.9,47.5|proj=tmerc lat_0=43.6666666666667 lon_0=-68.5 k=0.9999 x_0=300000 ellps=GRS80
26984|p|NAD83 / Maine West|-71.1,43,-69.2,46.6|proj=tmerc lat_0=42.8333333333333 lon_0=-70.1666666666667 k=0.999966667 x_0=900000 ellps=GRS80
26985|p|NAD83 / Maryland|-79.5,37.9,-74.9,39.8|proj=lcc lat_0=37.6666666666667 lon_0=-77 lat_1=39.45 lat_2=38.3 x_0=400000 ellps=GRS80
26986|p|NAD83 / Massachusetts Mainland|-73.5,41.4,-69.8,42.9|proj=lcc lat_0=41 lon_0=-71.5 lat_1=42.6833333333333 lat_2=41.7166666666667 x_0=200000 y_0=750000 ellps=GRS80
26987|p|NAD83 / Massachusetts Island|-71,41.1,-69.8,41.6|proj=lcc lat_0=41 lon_0=-70.5 lat_1=41.4833333333333 lat_2=41.2833333333333 x_0=500000 ellps=GRS80
26988|p|NAD83 / Michigan North|-90.5,45,-83.4,48.4|proj=lcc lat_0=44.7833333333333 lon_0=-87 lat_1=47.0833333333333 lat_2=45.4833333333333 x_0=8000000 ellps=GRS80
26989|p|NAD83 / Michigan Central|-87.1,43.8,-82.2,46|proj=lcc lat_0=43.3166666666667 lon_0=-84.3666666666667 lat_1=45.7 lat_2=44.1833333333333 x_0=6000000 ellps=GRS80
26990|p|NAD83 / Michigan South|-87.2,41.6,-82.1,44.3|proj=lcc lat_0=41.5 lon_0=-84.3666666666667 lat_1=43.6666666666667 lat_2=42.1 x_0=4000000 ellps=GRS80
26991|p|NAD83 / Minnesota North|-97.3,46.6,-89.4,49.4|proj=lcc lat_0=46.5 lon_0=-93.1 lat_1=48.6333333333333 lat_2=47.0333333333333 x_0=800000 y_0=100000 ellps=GRS80
26992|p|NAD83 / Minnesota Central|-96.9,45.2,-92.2,47.5|proj=lcc lat_0=45 lon_0=-94.25 lat_1=47.05 lat_2=45.6166666666667 x_0=800000 y_0=100000 ellps=GRS80
26993|p|NAD83 / Minnesota South|-96.9,43.4,-91.2,45.6|proj=lcc lat_0=43 lon_0=-94 lat_1=45.2166666666667 lat_2=43.7833333333333 x_0=800000 y_0=100000 ellps=GRS80
26994|p|NAD83 / Mississippi East|-90,30,-88,35.1|proj=tmerc lat_0=29.5 lon_0=-88.8333333333333 k=0.99995 x_0=300000 ellps=GRS80
26995|p|NAD83 / Mississippi West|-91.7,31,-89.3,35.1|proj=tmerc lat_0=29.5 lon_0=-90.3333333333333 k=0.99995 x_0=700000 ellps=GRS80
26996|p|NAD83 / Missouri East|-92,35.9,-89.1,40.7|proj=tmerc lat_0=35.8333333333333 lon_0=-90.5 k=0.999933333 x_0=250000 ellps=GRS80
26997|p|NAD83 / Missouri Central|-93.8,36.4,-91.4,40.7|proj=tmerc lat_0=35.8333333333333 lon_0=-92.5 k=0.999933333 x_0=500000 ellps=GRS80
26998|p|NAD83 / Missouri West|-95.8,36.4,-93.4,40.6|proj=tmerc lat_0=36.1666666666667 lon_0=-94.5 k=0.999941177 x_0=850000 ellps=GRS80
27040|p|Nahrwan 1967 / UTM zone 40N|54,22.6,57.2,26.3|proj=utm zone=40 a=6378249.145 rf=293.465 towgs84=-249,-156,381
27120|p|Naparima 1972 / UTM zone 20N|-60.9,11,-60.4,11.5|proj=utm zone=20 ellps=intl towgs84=-2,374,172,0,0,0,0
27205|p|NZGD49 / Mount Eden Circuit|171.9,-39.1,176.2,-34.1|proj=tmerc lat_0=-36.8798652777778 lon_0=174.764339361111 k=0.9999 x_0=300000 y_0=700000 ellps=intl towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27207|p|NZGD49 / Poverty Bay Circuit|176.7,-39.1,178.7,-37.4|proj=tmerc lat_0=-38.6247027777778 lon_0=177.885636277778 x_0=300000 y_0=700000 ellps=intl towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27227|p|NZGD49 / Lindis Peak Circuit|168.6,-45.4,170.3,-43.7|proj=tmerc lat_0=-44.7352679722222 lon_0=169.467755083333 x_0=300000 y_0=700000 ellps=intl towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27228|p|NZGD49 / Mount Nicholas Circuit|167.7,-45.6,169.2,-44.2|proj=tmerc lat_0=-45.1329025833333 lon_0=168.398641194444 x_0=300000 y_0=700000 ellps=intl towgs84=59.47,-5.04,187.44,0.47,-0.1,1.024,-4.5993
27391|p|NGO 1948 (Oslo) / NGO zone I|4.6,57.9,7.3,63.1|proj=tmerc lat_0=58 lon_0=-4.66666666666667 a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
27392|p|NGO 1948 (Oslo) / NGO zone II|7.2,57.9,9.6,63.9|proj=tmerc lat_0=58 lon_0=-2.33333333333333 a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
27393|p|NGO 1948 (Oslo) / NGO zone III|9.5,58.8,12,65.8|proj=tmerc lat_0=58 a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
27394|p|NGO 1948 (Oslo) / NGO zone IV|11.9,59.8,15.1,69.1|proj=tmerc lat_0=58 lon_0=2.5 a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
27395|p|NGO 1948 (Oslo) / NGO zone V|15,66.1,18.9,70.2|proj=tmerc lat_0=58 lon_0=6.16666666666667 a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
27396|p|NGO 1948 (Oslo) / NGO zone VI|18.8,68.3,22.9,70.9|proj=tmerc lat_0=58 lon_0=10.1666666666667 a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
27397|p|NGO 1948 (Oslo) / NGO zone VII|22.8,68.5,27,71.3|proj=tmerc lat_0=58 lon_0=14.1666666666667 a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
27398|p|NGO 1948 (Oslo) / NGO zone VIII|26.9,69,31.3,71.2|proj=tmerc lat_0=58 lon_0=18.3333333333333 a=6377492.018 rf=299.1528128 pm=oslo towgs84=278.3,93,474.5,7.889,0.05,-6.61,6.21
27429|p|Datum 73 / UTM zone 29N|-9.6,36.9,-6.1,42.2|proj=utm zone=29 ellps=intl towgs84=-239.749,88.181,30.488,0.263,0.082,1.211,2.229
27493|p|Datum 73 / Modified Portuguese Grid|-9.6,36.9,-6.1,42.2|proj=tmerc lat_0=39.6666666666667 lon_0=-8.13190611111111 x_0=180.598 y_0=-86.99 ellps=intl towgs84=-239.749,88.181,30.488,0.263,0.082,1.211,2.229
27500|p|ATF (Paris) / Nord de Guerre|6.8,47.4,8.3,49.1|proj=lcc lat_1=49.5 lat_0=49.5 lon_0=5.4 k_0=0.99950908 x_0=500000 y_0=300000 a=6376523 rf=308.64 pm=2.33720833333333
27561|p|NTF (Paris) / Lambert Nord France|-4.9,48.1,8.3,51.2|proj=lcc lat_1=49.5 lat_0=49.5 k_0=0.999877341 x_0=600000 y_0=200000 ellps=clrk80ign pm=paris towgs84=-168,-60,320
27562|p|NTF (Paris) / Lambert Centre France|-4.8,45.4,7.7,48.2|proj=lcc lat_1=46.8 lat_0=46.8 k_0=0.99987742 x_0=600000 y_0=200000 ellps=clrk80ign pm=paris towgs84=-168,-60,320
27563|p|NTF (Paris) / Lambert Sud France|-1.8,42.3,7.8,45.5|proj=lcc lat_1=44.1 lat_0=44.1 k_0=0.999877499 x_0=600000 y_0=200000 ellps=clrk80ign pm=paris towgs84=-168,-60,320
27564|p|NTF (Paris) / Lambert Corse|8.5,41.3,9.7,43.1|proj=lcc lat_1=42.1649999999998 lat_0=42.1649999999998 k_0=0.99994471 x_0=234.358 y_0=185861.369 ellps=clrk80ign pm=paris towgs84=-168,-60,320
27571|p|NTF (Paris) / Lambert zone I|-4.9,48.1,8.3,51.2|proj=lcc lat_1=49.5 lat_0=49.5 k_0=0.999877341 x_0=600000 y_0=1200000 ellps=clrk80ign pm=paris towgs84=-168,-60,320
27572|p|NTF (Paris) / Lambert zone II|-4.9,42.3,8.3,51.2|proj=lcc lat_1=46.8 lat_0=46.8 k_0=0.99987742 x_0=600000 y_0=2200000 ellps=clrk80ign pm=paris towgs84=-168,-60,320
27573|p|NTF (Paris) / Lambert zone III|-1.8,42.3,7.8,45.5|proj=lcc lat_1=44.1 lat_0=44.1 k_0=0.999877499 x_0=600000 y_0=3200000 ellps=clrk80ign pm=paris towgs84=-168,-60,320
27574|p|NTF (Paris) / Lambert zone IV|8.5,41.3,9.7,43.1|proj=lcc lat_1=42.1649999999998 lat_0=42.1649999999998 k_0=0.99994471 x_0=234.358 y_0=4185861.369 ellps=clrk80ign pm=paris towgs84=-168,-60,320
28193|p|Palestine 1923 / Israeli CS Grid|34.1,29.4,35.7,33.3|proj=cass lat_0=31.7340969444444 lon_0=35.2120805555556 x_0=170251.555 y_0=1126867.909 a=6378300.789 b=6356566.435 towgs84=-275.7224,94.7824,340.8944,-8.001,-4.42,-11.821,1
28232|p|Pointe Noire / UTM zone 32S|8.8,-7,18.7,3.8|proj=utm zone=32 south ellps=clrk80ign towgs84=-148,51,-291,0,0,0,0
28348|p|GDA94 / MGA zone 48|102.1,-34.7,108.1,-8.8|proj=utm zone=48 south ellps=GRS80
28349|p|GDA94 / MGA zone 49|108,-37.9,114.1,-10.7|proj=utm zone=49 south ellps=GRS80
28350|p|GDA94 / MGA zone 50|114,-38.6,120.1,-12|proj=utm zone=50 south ellps=GRS80
28351|p|GDA94 / MGA zone 51|120,-38.1,126.1,-10.4|proj=utm zone=51 south ellps=GRS80
28352|p|GDA94 / MGA zone 52|125.9,-37.4,132,-9.1|proj=utm zone=52 south ellps=GRS80
28353|p|GDA94 / MGA zone 53|132,-40.8,138.1,-8.8|proj=utm zone=53 south ellps=GRS80
28354|p|GDA94 / MGA zone 54|138,-48.2,144.1,-9|proj=utm zone=54 south ellps=GRS80
28355|p|GDA94 / MGA zone 55|144,-50.9,150.1,-9.2|proj=utm zone=55 south ellps=GRS80
28356|p|GDA94 / MGA zone 56|150,-59,156,-13.8|proj=utm zone=56 south ellps=GRS80
28357|p|GDA94 / MGA zone 57|156,-60.6,162.1,-14|proj=utm zone=57 south ellps=GRS80
28358|p|GDA94 / MGA zone 58|162,-59.4,168,-25.9|proj=utm zone=58 south ellps=GRS80
28405|p|Pulkovo 1942 / Gauss-Kruger zone 5|24,45.1,30.1,69.5|proj=tmerc lon_0=27 x_0=5500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28406|p|Pulkovo 1942 / Gauss-Kruger zone 6|30,44.3,36,70.1|proj=tmerc lon_0=33 x_0=6500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28407|p|Pulkovo 1942 / Gauss-Kruger zone 7|36,41.4,42,69.3|proj=tmerc lon_0=39 x_0=7500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28415|p|Pulkovo 1942 / Gauss-Kruger zone 15|84,46.8,90,81.3|proj=tmerc lon_0=87 x_0=15500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28416|p|Pulkovo 1942 / Gauss-Kruger zone 16|90,49.8,96,81.4|proj=tmerc lon_0=93 x_0=16500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28417|p|Pulkovo 1942 / Gauss-Kruger zone 17|96,49.7,102,81.4|proj=tmerc lon_0=99 x_0=17500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28418|p|Pulkovo 1942 / Gauss-Kruger zone 18|102,49.6,108,79.5|proj=tmerc lon_0=105 x_0=18500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28419|p|Pulkovo 1942 / Gauss-Kruger zone 19|108,49.1,114,76.9|proj=tmerc lon_0=111 x_0=19500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28420|p|Pulkovo 1942 / Gauss-Kruger zone 20|114,49.5,120,76|proj=tmerc lon_0=117 x_0=20500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28421|p|Pulkovo 1942 / Gauss-Kruger zone 21|120,51.5,126,74|proj=tmerc lon_0=123 x_0=21500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28422|p|Pulkovo 1942 / Gauss-Kruger zone 22|126,42.2,132,73.7|proj=tmerc lon_0=129 x_0=22500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28423|p|Pulkovo 1942 / Gauss-Kruger zone 23|132,42.6,138,76.2|proj=tmerc lon_0=135 x_0=23500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28424|p|Pulkovo 1942 / Gauss-Kruger zone 24|138,45.8,144,76.3|proj=tmerc lon_0=141 x_0=24500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28425|p|Pulkovo 1942 / Gauss-Kruger zone 25|144,43.6,150,76.9|proj=tmerc lon_0=147 x_0=25500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28426|p|Pulkovo 1942 / Gauss-Kruger zone 26|150,45.7,156,76.3|proj=tmerc lon_0=153 x_0=26500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28427|p|Pulkovo 1942 / Gauss-Kruger zone 27|156,50.2,162,77.2|proj=tmerc lon_0=159 x_0=27500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28428|p|Pulkovo 1942 / Gauss-Kruger zone 28|162,54.4,168,70.1|proj=tmerc lon_0=165 x_0=28500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28429|p|Pulkovo 1942 / Gauss-Kruger zone 29|168,54.4,174,70.2|proj=tmerc lon_0=171 x_0=29500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28430|p|Pulkovo 1942 / Gauss-Kruger zone 30|174,61.6,180,71.6|proj=tmerc lon_0=177 x_0=30500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28431|p|Pulkovo 1942 / Gauss-Kruger zone 31|-180,64.3,-174,71.7|proj=tmerc lon_0=-177 x_0=31500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28432|p|Pulkovo 1942 / Gauss-Kruger zone 32|-174,64.2,-168.9,67.2|proj=tmerc lon_0=-171 x_0=32500000 ellps=krass towgs84=23.57,-140.95,-79.8,-0,0.35,0.79,-0.22
28600|p|Qatar 1974 / Qatar National Grid|50.6,24.5,51.7,26.2|proj=tmerc lat_0=24.45 lon_0=51.2166666666667 k=0.99999 x_0=200000 y_0=300000 ellps=intl towgs84=-128.033,-283.697,21.052
28992|p|Amersfoort / RD New|3.2,50.7,7.3,53.7|proj=sterea lat_0=52.1561605555556 lon_0=5.38763888888889 k=0.9999079 x_0=155000 y_0=463000 ellps=bessel towgs84=565.4171,50.3319,465.5524,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725
29168|p|SAD69 / UTM zone 18N|-78,0,-72,12.4|proj=utm zone=18 ellps=aust_SA towgs84=-44,6,-36
29172|p|SAD69 / UTM zone 22N|-54,1.6,-46.6,5.9|proj=utm zone=22 ellps=aust_SA towgs84=-67.35,3.88,-38.22
29188|p|SAD69 / UTM zone 18S|-78,-45,-71.9,0|proj=utm zone=18 south ellps=aust_SA towgs84=-57,1,-41,0,0,0,0
29192|p|SAD69 / UTM zone 22S|-54,-35.8,-47.9,7.1|proj=utm zone=22 south ellps=aust_SA towgs84=-67.35,3.88,-38.22
29193|p|SAD69 / UTM zone 23S|-48,-33.5,-42,5.2|proj=utm zone=23 south ellps=aust_SA towgs84=-67.35,3.88,-38.22
29194|p|SAD69 / UTM zone 24S|-42,-26.4,-36,0.8|proj=utm zone=24 south ellps=aust_SA towgs84=-67.35,3.88,-38.22
29195|p|SAD69 / UTM zone 25S|-36,-23.8,-29.9,4.2|proj=utm zone=25 south ellps=aust_SA towgs84=-67.35,3.88,-38.22
29221|p|Sapper Hill 1943 / UTM zone 21S|-60,-52.6,-57.6,-51.1|proj=utm zone=21 south ellps=intl towgs84=-355,21,72,0,0,0,0
29333|p|Schwarzeck / UTM zone 33S|8.2,-30.7,16.5,-17.2|proj=utm zone=33 south ellps=bess_nam towgs84=616,97,-251,0,0,0,0
29702|p|Tananarive (Paris) / Laborde Grid approximation|43.1,-25.7,50.6,-11.8|proj=omerc lat_0=-18.9 lonc=44.1 alpha=18.9 gamma=18.9 k=0.9995 x_0=400000 y_0=800000 ellps=intl pm=paris towgs84=-198.383,-240.517,-107.909
29738|p|Tananarive / UTM zone 38S|42.5,-26.6,48,-13|proj=utm zone=38 south ellps=intl towgs84=-198.383,-240.517,-107.909,0,0,0,0
29739|p|Tananarive / UTM zone 39S|48,-24.3,51.1,-11.6|proj=utm zone=39 south ellps=intl towgs84=-198.383,-240.517,-107.909,0,0,0,0
29849|p|Timbalai 1948 / UTM zone 49N|109.3,0.8,114,7.4|proj=utm zone=49 ellps=evrstSS towgs84=-679,669,-48,0,0,0,0
29850|p|Timbalai 1948 / UTM zone 50N|114,1.4,119.7,7.7|proj=utm zone=50 ellps=evrstSS towgs84=-679,669,-48,0,0,0,0
29874|p|Timbalai 1948 / RSO Sarawak LSD (m)|109.5,0.8,115.7,5.1|proj=omerc no_uoff lat_0=4 lonc=115 alpha=53.3158204722222 gamma=53.1301023611111 k=0.99984 x_0=2000000 y_0=5000000 ellps=evrstSS towgs84=-679,669,-48,0,0,0,0
29901|p|OSNI 1952 / Irish National Grid|-8.2,53.9,-5.3,55.4|proj=tmerc lat_0=53.5 lon_0=-8 x_0=200000 y_0=250000 ellps=airy towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15
29902|p|TM65 / Irish Grid|-10.6,51.3,-5.9,55.5|proj=tmerc lat_0=53.5 lon_0=-8 k=1.000035 x_0=200000 y_0=250000 a=6377340.189 rf=299.3249646 towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15
29903|p|TM75 / Irish Grid|-10.6,51.3,-5.3,55.5|proj=tmerc lat_0=53.5 lon_0=-8 k=1.000035 x_0=200000 y_0=250000 a=6377340.189 rf=299.3249646 towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15
30161|p|Tokyo / Japan Plane Rectangular CS I|128.1,26.9,130.5,34.8|proj=tmerc lat_0=33 lon_0=129.5 k=0.9999 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
30162|p|Tokyo / Japan Plane Rectangular CS II|129.7,30.1,132.1,34|proj=tmerc lat_0=33 lon_0=131 k=0.9999 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
30163|p|Tokyo / Japan Plane Rectangular CS III|130.8,33.7,133.5,36.4|proj=tmerc lat_0=36 lon_0=132.166666666667 k=0.9999 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
30164|p|Tokyo / Japan Plane Rectangular CS IV|131.9,32.6,134.9,34.5|proj=tmerc lat_0=33 lon_0=133.5 k=0.9999 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
30165|p|Tokyo / Japan Plane Rectangular CS V|133.1,34.1,135.5,35.8|proj=tmerc lat_0=36 lon_0=134.333333333333 k=0.9999 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
30166|p|Tokyo / Japan Plane Rectangular CS VI|134.8,33.4,137,36.4|proj=tmerc lat_0=36 lon_0=136 k=0.9999 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
30167|p|Tokyo / Japan Plane Rectangular CS VII|136.2,34.5,137.9,37.6|proj=tmerc lat_0=36 lon_0=137.166666666667 k=0.9999 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
30168|p|Tokyo / Japan Plane Rectangular CS VIII|137.3,34.5,140,38.6|proj=tmerc lat_0=36 lon_0=138.5 k=0.9999 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
30169|p|Tokyo / Japan Plane Rectangular CS IX|138.4,29.3,141.2,38|proj=tmerc lat_0=36 lon_0=139.833333333333 k=0.9999 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
30170|p|Tokyo / Japan Plane Rectangular CS X|139.4,37.7,142.2,41.6|proj=tmerc lat_0=40 lon_0=140.833333333333 k=0.9999 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
30171|p|Tokyo / Japan Plane Rectangular CS XI|139.3,41.3,141.5,43.5|proj=tmerc lat_0=44 lon_0=140.25 k=0.9999 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
30172|p|Tokyo / Japan Plane Rectangular CS XII|140.8,42.1,143.7,45.6|proj=tmerc lat_0=44 lon_0=142.25 k=0.9999 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
30173|p|Tokyo / Japan Plane Rectangular CS XIII|142.6,41.8,145.9,44.4|proj=tmerc lat_0=44 lon_0=144.25 k=0.9999 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
30174|p|Tokyo / Japan Plane Rectangular CS XIV|141.2,24.6,142.4,27.8|proj=tmerc lat_0=26 lon_0=142 k=0.9999 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
30175|p|Tokyo / Japan Plane Rectangular CS XV|126.6,26,128.4,27|proj=tmerc lat_0=26 lon_0=127.5 k=0.9999 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
30176|p|Tokyo / Japan Plane Rectangular CS XVI|122.8,23.9,125.6,25|proj=tmerc lat_0=26 lon_0=124 k=0.9999 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
30177|p|Tokyo / Japan Plane Rectangular CS XVII|131.1,24.4,131.4,26.1|proj=tmerc lat_0=26 lon_0=131 k=0.9999 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
30178|p|Tokyo / Japan Plane Rectangular CS XVIII|136,20.3,136.2,20.5|proj=tmerc lat_0=20 lon_0=136 k=0.9999 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
30179|p|Tokyo / Japan Plane Rectangular CS XIX|153.9,24.2,154.1,24.4|proj=tmerc lat_0=26 lon_0=154 k=0.9999 ellps=bessel towgs84=-146.414,507.337,680.507,0,0,0,0
30200|p|Trinidad 1903 / Trinidad Grid|-62.1,9.8,-60,11.6|proj=cass lat_0=10.4416666666667 lon_0=-61.3333333333333 x_0=86501.46392052 y_0=65379.0134283 a=6378293.64520876 b=6356617.98767984 towgs84=-61.702,284.488,472.052,0,0,0,0 to_meter=0.201166195164
30339|p|TC(1948) / UTM zone 39N|51.5,22.7,54.1,24.4|proj=utm zone=39 ellps=helmert
30340|p|TC(1948) / UTM zone 40N|53.9,22.6,56.1,25.4|proj=utm zone=40 ellps=helmert
30491|p|Voirol 1875 / Nord Algerie (ancienne)|-2.3,34.6,8.7,37.2|proj=lcc lat_1=36 lat_0=36 lon_0=2.7 k_0=0.999625544 x_0=500000 y_0=300000 ellps=clrk80ign towgs84=-73,-247,227,0,0,0,0
30492|p|Voirol 1875 / Sud Algerie (ancienne)|-3,31.9,9.1,34.7|proj=lcc lat_1=33.3 lat_0=33.3 lon_0=2.7 k_0=0.999625769 x_0=500000 y_0=300000 ellps=clrk80ign towgs84=-73,-247,227,0,0,0,0
30493|p|Voirol 1879 / Nord Algerie (ancienne)|-2.3,34.6,8.7,37.2|proj=lcc lat_1=36 lat_0=36 lon_0=2.7 k_0=0.999625544 x_0=500000 y_0=300000 ellps=clrk80ign
30494|p|Voirol 1879 / Sud Algerie (ancienne)|-3,31.9,9.1,34.7|proj=lcc lat_1=33.3 lat_0=33.3 lon_0=2.7 k_0=0.999625769 x_0=500000 y_0=300000 ellps=clrk80ign
30729|p|Nord Sahara 1959 / UTM zone 29N|-8.7,25.7,-6,29.9|proj=utm zone=29 a=6378249.145 rf=293.465 towgs84=-209.3622,-87.8162,404.6198,0.0046,3.4784,0.5805,-1.4547
30730|p|Nord Sahara 1959 / UTM zone 30N|-6,21.8,0,37.1|proj=utm zone=30 a=6378249.145 rf=293.465 towgs84=-209.3622,-87.8162,404.6198,0.0046,3.4784,0.5805,-1.4547
30731|p|Nord Sahara 1959 / UTM zone 31N|0,18.9,6.1,38.8|proj=utm zone=31 a=6378249.145 rf=293.465 towgs84=-209.3622,-87.8162,404.6198,0.0046,3.4784,0.5805,-1.4547
30732|p|Nord Sahara 1959 / UTM zone 32N|6,19.6,12,38.8|proj=utm zone=32 a=6378249.145 rf=293.465 towgs84=-209.3622,-87.8162,404.6198,0.0046,3.4784,0.5805,-1.4547
30791|p|Nord Sahara 1959 / Nord Algerie|-2.3,34.6,8.7,37.2|proj=lcc lat_1=36 lat_0=36 lon_0=2.7 k_0=0.999625544 x_0=500135 y_0=300090 a=6378249.145 rf=293.465 towgs84=-209.3622,-87.8162,404.6198,0.0046,3.4784,0.5805,-1.4547
30792|p|Nord Sahara 1959 / Sud Algerie|-3.9,31.4,9.3,34.7|proj=lcc lat_1=33.3 lat_0=33.3 lon_0=2.7 k_0=0.999625769 x_0=500135 y_0=300090 a=6378249.145 rf=293.465 towgs84=-209.3622,-87.8162,404.6198,0.0046,3.4784,0.5805,-1.4547
31028|p|Yoff / UTM zone 28N|-20.3,10.6,-11.3,16.7|proj=utm zone=28 ellps=clrk80ign towgs84=-30,190,89,0,0,0,0
31121|p|Zanderij / UTM zone 21N|-58.1,1.8,-52.6,9.4|proj=utm zone=21 ellps=intl towgs84=-265,120,-358,0,0,0,0
31154|p|Zanderij / TM 54 NW|-57.3,5.3,-52.6,9.4|proj=tmerc lon_0=-54 k=0.9996 x_0=500000 ellps=intl towgs84=-265,120,-358,0,0,0,0
31170|p|Zanderij / Suriname Old TM|-58.1,1.8,-53.9,6.1|proj=tmerc lon_0=-55.6833333333333 k=0.9996 x_0=500000 ellps=intl towgs84=-265,120,-358,0,0,0,0
31171|p|Zanderij / Suriname TM|-58.1,1.8,-53.9,6.1|proj=tmerc lon_0=-55.6833333333333 k=0.9999 x_0=500000 ellps=intl towgs84=-265,120,-358,0,0,0,0
31251|p|MGI (Ferro) / Austria GK West Zone|9.5,46.7,11.9,47.7|proj=tmerc lon_0=28 y_0=-5000000 ellps=bessel pm=ferro towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
31252|p|MGI (Ferro) / Austria GK Central Zone|11.8,46.4,14.9,48.8|proj=tmerc lon_0=31 y_0=-5000000 ellps=bessel pm=ferro towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
31253|p|MGI (Ferro) / Austria GK East Zone|14.8,46.5,17.2,49.1|proj=tmerc lon_0=34 y_0=-5000000 ellps=bessel pm=ferro towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
31254|p|MGI / Austria GK West|9.5,46.7,11.9,47.7|proj=tmerc lon_0=10.3333333333333 y_0=-5000000 ellps=bessel towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
31255|p|MGI / Austria GK Central|11.8,46.4,14.9,48.8|proj=tmerc lon_0=13.3333333333333 y_0=-5000000 ellps=bessel towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
31256|p|MGI / Austria GK East|14.8,46.5,17.2,49.1|proj=tmerc lon_0=16.3333333333333 y_0=-5000000 ellps=bessel towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
31257|p|MGI / Austria GK M28|9.5,46.7,11.9,47.7|proj=tmerc lon_0=10.3333333333333 x_0=150000 y_0=-5000000 ellps=bessel towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
31258|p|MGI / Austria GK M31|11.8,46.4,14.9,48.8|proj=tmerc lon_0=13.3333333333333 x_0=450000 y_0=-5000000 ellps=bessel towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
31259|p|MGI / Austria GK M34|14.8,46.5,17.2,49.1|proj=tmerc lon_0=16.3333333333333 x_0=750000 y_0=-5000000 ellps=bessel towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
31281|p|MGI (Ferro) / Austria West Zone|9.5,46.7,11.9,47.7|proj=tmerc lon_0=28 ellps=bessel pm=ferro towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
31282|p|MGI (Ferro) / Austria Central Zone|11.8,46.4,14.9,48.8|proj=tmerc lon_0=31 ellps=bessel pm=ferro towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
31283|p|MGI (Ferro) / Austria East Zone|14.8,46.5,17.2,49.1|proj=tmerc lon_0=34 ellps=bessel pm=ferro towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
31284|p|MGI / Austria M28|9.5,46.7,11.9,47.7|proj=tmerc lon_0=10.3333333333333 x_0=150000 ellps=bessel towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
31285|p|MGI / Austria M31|11.8,46.4,14.9,48.8|proj=tmerc lon_0=13.3333333333333 x_0=450000 ellps=bessel towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
31286|p|MGI / Austria M34|14.8,46.5,17.2,49.1|proj=tmerc lon_0=16.3333333333333 x_0=750000 ellps=bessel towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
31287|p|MGI / Austria Lambert|9.5,46.4,17.2,49.1|proj=lcc lat_0=47.5 lon_0=13.3333333333333 lat_1=49 lat_2=46 x_0=400000 y_0=400000 ellps=bessel towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
31288|p|MGI (Ferro) / Austria zone M28|9.5,46.7,11.9,47.7|proj=tmerc lon_0=28 x_0=150000 ellps=bessel pm=ferro towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
31289|p|MGI (Ferro) / Austria zone M31|11.8,46.4,14.9,48.8|proj=tmerc lon_0=31 x_0=450000 ellps=bessel pm=ferro towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
31290|p|MGI (Ferro) / Austria zone M34|14.8,46.5,17.2,49.1|proj=tmerc lon_0=34 x_0=750000 ellps=bessel pm=ferro towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232
31300|p|BD72 / Belge Lambert 72|2.5,49.5,6.4,51.6|proj=lcc lat_0=90 lon_0=4.35693972222222 lat_1=49.8333333333333 lat_2=51.1666666666667 x_0=150000.01256 y_0=5400088.4378 ellps=intl towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747
31370|p|BD72 / Belgian Lambert 72|2.5,49.5,6.4,51.6|proj=lcc lat_0=90 lon_0=4.36748666666667 lat_1=51.1666672333333 lat_2=49.8333339 x_0=150000.013 y_0=5400088.438 ellps=intl towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747
31467|p|DHDN / 3-degree Gauss-Kruger zone 3|7.5,47.2,10.6,55.1|proj=tmerc lon_0=9 x_0=3500000 ellps=bessel towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7
31468|p|DHDN / 3-degree Gauss-Kruger zone 4|10.5,47.3,13.6,54.6|proj=tmerc lon_0=12 x_0=4500000 ellps=bessel towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7
31528|p|Conakry 1905 / UTM zone 28N|-15.2,9,-12,12.7|proj=utm zone=28 ellps=clrk80ign towgs84=-23,259,-9,0,0,0,0
31529|p|Conakry 1905 / UTM zone 29N|-12,7.1,-7.6,12.6|proj=utm zone=29 ellps=clrk80ign towgs84=-23,259,-9,0,0,0,0
31600|p|Dealul Piscului 1930 / Stereo 33|20.2,43.6,29.8,48.3|proj=sterea lat_0=45.9 lon_0=25.3924658888889 k=0.9996667 x_0=500000 y_0=500000 ellps=intl towgs84=103.25,-100.4,-307.19,0,0,0,0
31838|p|NGN / UTM zone 38N|46.5,28.5,48,30.1|proj=utm zone=38 ellps=WGS84 towgs84=-3.2,-5.7,2.8,0,0,0,0
31839|p|NGN / UTM zone 39N|48,28.5,48.5,30.1|proj=utm zone=39 ellps=WGS84 towgs84=-3.2,-5.7,2.8,0,0,0,0
31901|p|KUDAMS / KTM|47.7,29.1,48.2,29.5|proj=tmerc lon_0=48 x_0=500000 ellps=GRS80 towgs84=226.702,-193.337,-35.371,-2.229,-4.391,9.238,0.9798
31965|p|SIRGAS 2000 / UTM zone 11N|-120,15,-114,32.8|proj=utm zone=11 ellps=GRS80
31966|p|SIRGAS 2000 / UTM zone 12N|-114,15,-108,32.3|proj=utm zone=12 ellps=GRS80
31967|p|SIRGAS 2000 / UTM zone 13N|-108,14,-102,31.8|proj=utm zone=13 ellps=GRS80
31968|p|SIRGAS 2000 / UTM zone 14N|-102.1,12.3,-96,29.9|proj=utm zone=14 ellps=GRS80
31969|p|SIRGAS 2000 / UTM zone 15N|-96,0,-90,26|proj=utm zone=15 ellps=GRS80
31970|p|SIRGAS 2000 / UTM zone 16N|-90,0,-83.9,25.8|proj=utm zone=16 ellps=GRS80
31971|p|SIRGAS 2000 / UTM zone 17N|-84,0,-78,19.6|proj=utm zone=17 ellps=GRS80
31972|p|SIRGAS 2000 / UTM zone 18N|-78,0,-72,15.1|proj=utm zone=18 ellps=GRS80
31973|p|SIRGAS 2000 / UTM zone 19N|-72,0,-66,15.7|proj=utm zone=19 ellps=GRS80
31974|p|SIRGAS 2000 / UTM zone 20N|-66,0.6,-59.9,16.8|proj=utm zone=20 ellps=GRS80
31975|p|SIRGAS 2000 / UTM zone 21N|-60,1.1,-54,12.2|proj=utm zone=21 ellps=GRS80
31976|p|SIRGAS 2000 / UTM zone 22N|-54,0,-47.9,9.3|proj=utm zone=22 ellps=GRS80
31977|p|SIRGAS 2000 / UTM zone 17S|-84,-56.5,-78,0|proj=utm zone=17 south ellps=GRS80
31978|p|SIRGAS 2000 / UTM zone 18S|-78,-59.4,-71.9,0|proj=utm zone=18 south ellps=GRS80
31979|p|SIRGAS 2000 / UTM zone 19S|-72,-59.9,-66,2.2|proj=utm zone=19 south ellps=GRS80
31980|p|SIRGAS 2000 / UTM zone 20S|-66,-58.4,-60,5.3|proj=utm zone=20 south ellps=GRS80
31981|p|SIRGAS 2000 / UTM zone 21S|-60,-44.9,-54,4.6|proj=utm zone=21 south ellps=GRS80
31982|p|SIRGAS 2000 / UTM zone 22S|-54,-54.2,-47.9,7.1|proj=utm zone=22 south ellps=GRS80
31983|p|SIRGAS 2000 / UTM zone 23S|-48,-33.5,-42,5.2|proj=utm zone=23 south ellps=GRS80
31984|p|SIRGAS 2000 / UTM zone 24S|-42,-26.4,-36,0.8|proj=utm zone=24 south ellps=GRS80
31985|p|SIRGAS 2000 / UTM zone 25S|-36,-23.8,-29.9,4.2|proj=utm zone=25 south ellps=GRS80
31986|p|SIRGAS 1995 / UTM zone 17N|-84,0.9,-78,15.6|proj=utm zone=17 ellps=GRS80
31987|p|SIRGAS 1995 / UTM zone 18N|-78,0,-72,15.1|proj=utm zone=18 ellps=GRS80
31988|p|SIRGAS 1995 / UTM zone 19N|-72,0,-66,15.7|proj=utm zone=19 ellps=GRS80
31989|p|SIRGAS 1995 / UTM zone 20N|-66,0,-60,16.8|proj=utm zone=20 ellps=GRS80
31990|p|SIRGAS 1995 / UTM zone 21N|-60,0,-54,10.7|proj=utm zone=21 ellps=GRS80
31991|p|SIRGAS 1995 / UTM zone 22N|-54,0,-48,9.3|proj=utm zone=22 ellps=GRS80
31992|p|SIRGAS 1995 / UTM zone 17S|-84,-56.5,-75.2,1.5|proj=utm zone=17 south ellps=GRS80
31993|p|SIRGAS 1995 / UTM zone 18S|-78,-59.4,-71.9,0|proj=utm zone=18 south ellps=GRS80
31994|p|SIRGAS 1995 / UTM zone 19S|-72,-59.9,-66,0|proj=utm zone=19 south ellps=GRS80
31995|p|SIRGAS 1995 / UTM zone 20S|-66,-58.4,-60,0|proj=utm zone=20 south ellps=GRS80
31996|p|SIRGAS 1995 / UTM zone 21S|-60,-44.9,-54,0|proj=utm zone=21 south ellps=GRS80
31997|p|SIRGAS 1995 / UTM zone 22S|-54,-40,-48,0|proj=utm zone=22 south ellps=GRS80
31998|p|SIRGAS 1995 / UTM zone 23S|-48,-33.5,-42,0|proj=utm zone=23 south ellps=GRS80
31999|p|SIRGAS 1995 / UTM zone 24S|-42,-26.4,-36,0|proj=utm zone=24 south ellps=GRS80
32000|p|SIRGAS 1995 / UTM zone 25S|-36,-20.2,-30,0|proj=utm zone=25 south ellps=GRS80
32001|p|NAD27 / Montana North|-116.1,47.4,-104,49.1|proj=lcc lat_0=47 lon_0=-109.5 lat_1=48.7166666666667 lat_2=47.85 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32002|p|NAD27 / Montana Central|-116.1,46.1,-104,48.3|proj=lcc lat_0=45.8333333333333 lon_0=-109.5 lat_1=47.8833333333333 lat_2=46.45 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32003|p|NAD27 / Montana South|-114.6,44.3,-104,46.9|proj=lcc lat_0=44 lon_0=-109.5 lat_1=46.4 lat_2=44.8666666666667 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32005|p|NAD27 / Nebraska North|-104.1,41.6,-96,43.1|proj=lcc lat_0=41.3333333333333 lon_0=-100 lat_1=41.85 lat_2=42.8166666666667 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32006|p|NAD27 / Nebraska South|-104.1,39.9,-95.3,42.1|proj=lcc lat_0=39.6666666666667 lon_0=-99.5 lat_1=40.2833333333333 lat_2=41.7166666666667 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32007|p|NAD27 / Nevada East|-117.1,34.9,-114,42|proj=tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,159,175
32008|p|NAD27 / Nevada Central|-118.2,36,-114.9,41|proj=tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,159,175
32009|p|NAD27 / Nevada West|-120,36.9,-116.9,42|proj=tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,159,175
32011|p|NAD27 / New Jersey|-75.6,38.8,-73.8,41.4|proj=tmerc lat_0=38.8333333333333 lon_0=-74.6666666666667 k=0.999975 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,160,176
32012|p|NAD27 / New Mexico East|-105.8,32,-102.9,37|proj=tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,159,175
32013|p|NAD27 / New Mexico Central|-107.8,31.7,-104.8,37|proj=tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,159,175
32014|p|NAD27 / New Mexico West|-109.1,31.3,-106.3,37|proj=tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,159,175
32015|p|NAD27 / New York East|-75.9,40.8,-73.2,45.1|proj=tmerc lat_0=40 lon_0=-74.3333333333333 k=0.999966667 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,160,176
32016|p|NAD27 / New York Central|-77.8,41.9,-75,44.5|proj=tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,160,176
32017|p|NAD27 / New York West|-79.8,41.9,-77.3,43.7|proj=tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,160,176
32019|p|NAD27 / North Carolina|-84.4,33.8,-75.3,36.6|proj=lcc lat_0=33.75 lon_0=-79 lat_1=34.3333333333333 lat_2=36.1666666666667 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,160,176
32020|p|NAD27 / North Dakota North|-104.1,47.1,-96.8,49.1|proj=lcc lat_0=47 lon_0=-100.5 lat_1=47.4333333333333 lat_2=48.7333333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32021|p|NAD27 / North Dakota South|-104.1,45.9,-96.5,47.9|proj=lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=46.1833333333333 lat_2=47.4833333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32022|p|NAD27 / Ohio North|-84.9,40.1,-80.5,42.4|proj=lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=40.4333333333333 lat_2=41.7 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,160,176
32023|p|NAD27 / Ohio South|-84.9,38.4,-80.7,40.4|proj=lcc lat_0=38 lon_0=-82.5 lat_1=38.7333333333333 lat_2=40.0333333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,160,176
32024|p|NAD27 / Oklahoma North|-103,35.2,-94.4,37.1|proj=lcc lat_0=35 lon_0=-98 lat_1=35.5666666666667 lat_2=36.7666666666667 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32025|p|NAD27 / Oklahoma South|-100,33.6,-94.4,35.6|proj=lcc lat_0=33.3333333333333 lon_0=-98 lat_1=33.9333333333333 lat_2=35.2333333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32026|p|NAD27 / Oregon North|-124.2,43.9,-116.4,46.3|proj=lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=44.3333333333333 lat_2=46 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32027|p|NAD27 / Oregon South|-124.6,41.9,-116.9,44.6|proj=lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=42.3333333333333 lat_2=44 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32028|p|NAD27 / Pennsylvania North|-80.6,40.6,-74.7,42.6|proj=lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=40.8833333333333 lat_2=41.95 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,160,176
32030|p|NAD27 / Rhode Island|-71.9,41.1,-71,42.1|proj=tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.9999938 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,160,176
32031|p|NAD27 / South Carolina North|-83.4,33.4,-78.5,35.3|proj=lcc lat_0=33 lon_0=-81 lat_1=33.7666666666667 lat_2=34.9666666666667 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,160,176
32033|p|NAD27 / South Carolina South|-82.1,32,-78.9,34|proj=lcc lat_0=31.8333333333333 lon_0=-81 lat_1=32.3333333333333 lat_2=33.6666666666667 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,160,176
32034|p|NAD27 / South Dakota North|-104.1,44.1,-96.4,46|proj=lcc lat_0=43.8333333333333 lon_0=-100 lat_1=44.4166666666667 lat_2=45.6833333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32035|p|NAD27 / South Dakota South|-104.1,42.4,-96.4,44.8|proj=lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=42.8333333333333 lat_2=44.4 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32037|p|NAD27 / Texas North|-103.1,34.3,-99.9,36.5|proj=lcc lat_0=34 lon_0=-101.5 lat_1=34.65 lat_2=36.1833333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32038|p|NAD27 / Texas North Central|-103.1,31.7,-94,34.6|proj=lcc lat_0=31.6666666666667 lon_0=-97.5 lat_1=32.1333333333333 lat_2=33.9666666666667 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32039|p|NAD27 / Texas Central|-106.7,29.7,-93.5,32.3|proj=lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=30.1166666666667 lat_2=31.8833333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32040|p|NAD27 / Texas South Central|-105,27.7,-93.4,30.7|proj=lcc lat_0=27.8333333333333 lon_0=-99 lat_1=28.3833333333333 lat_2=30.2833333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32041|p|NAD27 / Texas South|-100.2,25.8,-95.3,28.3|proj=lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=26.1666666666667 lat_2=27.8333333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32042|p|NAD27 / Utah North|-114.1,40.5,-109,42.1|proj=lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=40.7166666666667 lat_2=41.7833333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32043|p|NAD27 / Utah Central|-114.1,38.4,-109,41.1|proj=lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=39.0166666666667 lat_2=40.65 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32044|p|NAD27 / Utah South|-114.1,36.9,-109,38.6|proj=lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=37.2166666666667 lat_2=38.35 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32046|p|NAD27 / Virginia North|-80.1,37.7,-76.5,39.5|proj=lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=38.0333333333333 lat_2=39.2 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,160,176
32047|p|NAD27 / Virginia South|-83.7,36.5,-75.3,38.3|proj=lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=36.7666666666667 lat_2=37.9666666666667 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,160,176
32048|p|NAD27 / Washington North|-124.8,47,-117,49.1|proj=lcc lat_0=47 lon_0=-120.833333333333 lat_1=47.5 lat_2=48.7333333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32049|p|NAD27 / Washington South|-124.4,45.5,-116.9,48|proj=lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=45.8333333333333 lat_2=47.3333333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,159,175
32050|p|NAD27 / West Virginia North|-81.8,38.7,-77.7,40.7|proj=lcc lat_0=38.5 lon_0=-79.5 lat_1=39 lat_2=40.25 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,160,176
32051|p|NAD27 / West Virginia South|-82.7,37.2,-79,39.2|proj=lcc lat_0=37 lon_0=-81 lat_1=37.4833333333333 lat_2=38.8833333333333 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,160,176
32054|p|NAD27 / Wisconsin South|-91.5,42.4,-86.9,44.4|proj=lcc lat_0=42 lon_0=-90 lat_1=42.7333333333333 lat_2=44.0666666666667 x_0=609601.219202438 ellps=clrk66 units=us-ft towgs84=-8,160,176
32055|p|NAD27 / Wyoming East|-106.4,40.9,-104,45.1|proj=tmerc lat_0=40.6666666666667 lon_0=-105.166666666667 k=0.999941177 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,159,175
32056|p|NAD27 / Wyoming East Central|-108.7,40.9,-106,45.1|proj=tmerc lat_0=40.6666666666667 lon_0=-107.333333333333 k=0.999941177 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,159,175
32057|p|NAD27 / Wyoming West Central|-111.1,40.9,-107.5,45.1|proj=tmerc lat_0=40.6666666666667 lon_0=-108.75 k=0.999941177 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,159,175
32058|p|NAD27 / Wyoming West|-111.1,40.9,-109,44.7|proj=tmerc lat_0=40.6666666666667 lon_0=-110.083333333333 k=0.999941177 x_0=152400.30480061 ellps=clrk66 units=us-ft towgs84=-8,159,175
32064|p|NAD27 / BLM 14N (ftUS)|-102,25.8,-95.8,49.1|proj=tmerc lon_0=-99 k=0.9996 x_0=500000.001016002 ellps=clrk66 units=us-ft towgs84=-8,159,175
32081|p|NAD27 / MTM zone 1|-54.5,46.5,-52.5,49.9|proj=tmerc lon_0=-53 k=0.9999 x_0=304800 ellps=clrk66 towgs84=-22,160,190
32082|p|NAD27 / MTM zone 2|-57.5,46.8,-54.4,54.8|proj=tmerc lon_0=-56 k=0.9999 x_0=304800 ellps=clrk66 towgs84=-22,160,190
32083|p|NAD27 / MTM zone 3|-59.5,47.5,-57.5,50.6|proj=tmerc lon_0=-58.5 k=0.9999 x_0=304800 ellps=clrk66 towgs84=-22,160,190
32085|p|NAD27 / MTM zone 5|-66,51.5,-63,60.6|proj=tmerc lon_0=-64.5 k=0.9999 x_0=304800 ellps=clrk66 towgs84=4,159,188
32086|p|NAD27 / MTM zone 6|-67.9,52,-66,55.4|proj=tmerc lon_0=-67.5 k=0.9999 x_0=304800 ellps=clrk66 towgs84=4,159,188
32100|p|NAD83 / Montana|-116.1,44.3,-104,49.1|proj=lcc lat_0=44.25 lon_0=-109.5 lat_1=49 lat_2=45 x_0=600000 ellps=GRS80
32104|p|NAD83 / Nebraska|-104.1,39.9,-95.3,43.1|proj=lcc lat_0=39.8333333333333 lon_0=-100 lat_1=43 lat_2=40 x_0=500000 ellps=GRS80
32107|p|NAD83 / Nevada East|-117.1,34.9,-114,42|proj=tmerc lat_0=34.75 lon_0=-115.583333333333 k=0.9999 x_0=200000 y_0=8000000 ellps=GRS80
32108|p|NAD83 / Nevada Central|-118.2,36,-114.9,41|proj=tmerc lat_0=34.75 lon_0=-116.666666666667 k=0.9999 x_0=500000 y_0=6000000 ellps=GRS80
32109|p|NAD83 / Nevada West|-120,36.9,-116.9,42|proj=tmerc lat_0=34.75 lon_0=-118.583333333333 k=0.9999 x_0=800000 y_0=4000000 ellps=GRS80
32110|p|NAD83 / New Hampshire|-72.6,42.6,-70.6,45.4|proj=tmerc lat_0=42.5 lon_0=-71.6666666666667 k=0.999966667 x_0=300000 ellps=GRS80
32111|p|NAD83 / New Jersey|-75.6,38.8,-73.8,41.4|proj=tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 ellps=GRS80
32112|p|NAD83 / New Mexico East|-105.8,32,-102.9,37|proj=tmerc lat_0=31 lon_0=-104.333333333333 k=0.999909091 x_0=165000 ellps=GRS80
32113|p|NAD83 / New Mexico Central|-107.8,31.7,-104.8,37|proj=tmerc lat_0=31 lon_0=-106.25 k=0.9999 x_0=500000 ellps=GRS80
32114|p|NAD83 / New Mexico West|-109.1,31.3,-106.3,37|proj=tmerc lat_0=31 lon_0=-107.833333333333 k=0.999916667 x_0=830000 ellps=GRS80
32115|p|NAD83 / New York East|-75.9,40.8,-73.2,45.1|proj=tmerc lat_0=38.8333333333333 lon_0=-74.5 k=0.9999 x_0=150000 ellps=GRS80
32116|p|NAD83 / New York Central|-77.8,41.9,-75,44.5|proj=tmerc lat_0=40 lon_0=-76.5833333333333 k=0.9999375 x_0=250000 ellps=GRS80
32117|p|NAD83 / New York West|-79.8,41.9,-77.3,43.7|proj=tmerc lat_0=40 lon_0=-78.5833333333333 k=0.9999375 x_0=350000 ellps=GRS80
32118|p|NAD83 / New York Long Island|-74.3,40.4,-71.8,41.3|proj=lcc lat_0=40.1666666666667 lon_0=-74 lat_1=41.0333333333333 lat_2=40.6666666666667 x_0=300000 ellps=GRS80
32119|p|NAD83 / North Carolina|-84.4,33.8,-75.3,36.6|proj=lcc lat_0=33.75 lon_0=-79 lat_1=36.1666666666667 lat_2=34.3333333333333 x_0=609601.22 ellps=GRS80
32120|p|NAD83 / North Dakota North|-104.1,47.1,-96.8,49.1|proj=lcc lat_0=47 lon_0=-100.5 lat_1=48.7333333333333 lat_2=47.4333333333333 x_0=600000 ellps=GRS80
32121|p|NAD83 / North Dakota South|-104.1,45.9,-96.5,47.9|proj=lcc lat_0=45.6666666666667 lon_0=-100.5 lat_1=47.4833333333333 lat_2=46.1833333333333 x_0=600000 ellps=GRS80
32122|p|NAD83 / Ohio North|-84.9,40.1,-80.5,42.4|proj=lcc lat_0=39.6666666666667 lon_0=-82.5 lat_1=41.7 lat_2=40.4333333333333 x_0=600000 ellps=GRS80
32123|p|NAD83 / Ohio South|-84.9,38.4,-80.7,40.4|proj=lcc lat_0=38 lon_0=-82.5 lat_1=40.0333333333333 lat_2=38.7333333333333 x_0=600000 ellps=GRS80
32124|p|NAD83 / Oklahoma North|-103,35.2,-94.4,37.1|proj=lcc lat_0=35 lon_0=-98 lat_1=36.7666666666667 lat_2=35.5666666666667 x_0=600000 ellps=GRS80
32125|p|NAD83 / Oklahoma South|-100,33.6,-94.4,35.6|proj=lcc lat_0=33.3333333333333 lon_0=-98 lat_1=35.2333333333333 lat_2=33.9333333333333 x_0=600000 ellps=GRS80
32126|p|NAD83 / Oregon North|-124.2,43.9,-116.4,46.3|proj=lcc lat_0=43.6666666666667 lon_0=-120.5 lat_1=46 lat_2=44.3333333333333 x_0=2500000 ellps=GRS80
32127|p|NAD83 / Oregon South|-124.6,41.9,-116.9,44.6|proj=lcc lat_0=41.6666666666667 lon_0=-120.5 lat_1=44 lat_2=42.3333333333333 x_0=1500000 ellps=GRS80
32128|p|NAD83 / Pennsylvania North|-80.6,40.6,-74.7,42.6|proj=lcc lat_0=40.1666666666667 lon_0=-77.75 lat_1=41.95 lat_2=40.8833333333333 x_0=600000 ellps=GRS80
32129|p|NAD83 / Pennsylvania South|-80.6,39.7,-74.7,41.2|proj=lcc lat_0=39.3333333333333 lon_0=-77.75 lat_1=40.9666666666667 lat_2=39.9333333333333 x_0=600000 ellps=GRS80
32130|p|NAD83 / Rhode Island|-71.9,41.1,-71,42.1|proj=tmerc lat_0=41.0833333333333 lon_0=-71.5 k=0.99999375 x_0=100000 ellps=GRS80
32133|p|NAD83 / South Carolina|-83.4,32,-78.5,35.3|proj=lcc lat_0=31.8333333333333 lon_0=-81 lat_1=34.8333333333333 lat_2=32.5 x_0=609600 ellps=GRS80
32134|p|NAD83 / South Dakota North|-104.1,44.1,-96.4,46|proj=lcc lat_0=43.8333333333333 lon_0=-100 lat_1=45.6833333333333 lat_2=44.4166666666667 x_0=600000 ellps=GRS80
32135|p|NAD83 / South Dakota South|-104.1,42.4,-96.4,44.8|proj=lcc lat_0=42.3333333333333 lon_0=-100.333333333333 lat_1=44.4 lat_2=42.8333333333333 x_0=600000 ellps=GRS80
32136|p|NAD83 / Tennessee|-90.4,34.9,-81.6,36.7|proj=lcc lat_0=34.3333333333333 lon_0=-86 lat_1=36.4166666666667 lat_2=35.25 x_0=600000 ellps=GRS80
32137|p|NAD83 / Texas North|-103.1,34.3,-99.9,36.5|proj=lcc lat_0=34 lon_0=-101.5 lat_1=36.1833333333333 lat_2=34.65 x_0=200000 y_0=1000000 ellps=GRS80
32138|p|NAD83 / Texas North Central|-103.1,31.7,-94,34.6|proj=lcc lat_0=31.6666666666667 lon_0=-98.5 lat_1=33.9666666666667 lat_2=32.1333333333333 x_0=600000 y_0=2000000 ellps=GRS80
32139|p|NAD83 / Texas Central|-106.7,29.7,-93.5,32.3|proj=lcc lat_0=29.6666666666667 lon_0=-100.333333333333 lat_1=31.8833333333333 lat_2=30.1166666666667 x_0=700000 y_0=3000000 ellps=GRS80
32140|p|NAD83 / Texas South Central|-105,27.7,-93.7,30.7|proj=lcc lat_0=27.8333333333333 lon_0=-99 lat_1=30.2833333333333 lat_2=28.3833333333333 x_0=600000 y_0=4000000 ellps=GRS80
32141|p|NAD83 / Texas South|-100.2,25.8,-96.8,28.3|proj=lcc lat_0=25.6666666666667 lon_0=-98.5 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=300000 y_0=5000000 ellps=GRS80
32142|p|NAD83 / Utah North|-114.1,40.5,-109,42.1|proj=lcc lat_0=40.3333333333333 lon_0=-111.5 lat_1=41.7833333333333 lat_2=40.7166666666667 x_0=500000 y_0=1000000 ellps=GRS80
32143|p|NAD83 / Utah Central|-114.1,38.4,-109,41.1|proj=lcc lat_0=38.3333333333333 lon_0=-111.5 lat_1=40.65 lat_2=39.0166666666667 x_0=500000 y_0=2000000 ellps=GRS80
32144|p|NAD83 / Utah South|-114.1,36.9,-109,38.6|proj=lcc lat_0=36.6666666666667 lon_0=-111.5 lat_1=38.35 lat_2=37.2166666666667 x_0=500000 y_0=3000000 ellps=GRS80
32145|p|NAD83 / Vermont|-73.5,42.7,-71.5,45.1|proj=tmerc lat_0=42.5 lon_0=-72.5 k=0.999964286 x_0=500000 ellps=GRS80
32146|p|NAD83 / Virginia North|-80.1,37.7,-76.5,39.5|proj=lcc lat_0=37.6666666666667 lon_0=-78.5 lat_1=39.2 lat_2=38.0333333333333 x_0=3500000 y_0=2000000 ellps=GRS80
32147|p|NAD83 / Virginia South|-83.7,36.5,-75.3,38.3|proj=lcc lat_0=36.3333333333333 lon_0=-78.5 lat_1=37.9666666666667 lat_2=36.7666666666667 x_0=3500000 y_0=1000000 ellps=GRS80
32148|p|NAD83 / Washington North|-124.8,47,-117,49.1|proj=lcc lat_0=47 lon_0=-120.833333333333 lat_1=48.7333333333333 lat_2=47.5 x_0=500000 ellps=GRS80
32149|p|NAD83 / Washington South|-124.4,45.5,-116.9,47.7|proj=lcc lat_0=45.3333333333333 lon_0=-120.5 lat_1=47.3333333333333 lat_2=45.8333333333333 x_0=500000 ellps=GRS80
32150|p|NAD83 / West Virginia North|-81.8,38.7,-77.7,40.7|proj=lcc lat_0=38.5 lon_0=-79.5 lat_1=40.25 lat_2=39 x_0=600000 ellps=GRS80
32151|p|NAD83 / West Virginia South|-82.7,37.2,-79,39.2|proj=lcc lat_0=37 lon_0=-81 lat_1=38.8833333333333 lat_2=37.4833333333333 x_0=600000 ellps=GRS80
32152|p|NAD83 / Wisconsin North|-92.9,45.3,-88,47.4|proj=lcc lat_0=45.1666666666667 lon_0=-90 lat_1=46.7666666666667 lat_2=45.5666666666667 x_0=600000 ellps=GRS80
32153|p|NAD83 / Wisconsin Central|-92.9,43.9,-86.2,45.8|proj=lcc lat_0=43.8333333333333 lon_0=-90 lat_1=45.5 lat_2=44.25 x_0=600000 ellps=GRS80
32154|p|NAD83 / Wisconsin South|-91.5,42.4,-86.9,44.4|proj=lcc lat_0=42 lon_0=-90 lat_1=44.0666666666667 lat_2=42.7333333333333 x_0=600000 ellps=GRS80
32155|p|NAD83 / Wyoming East|-106.4,40.9,-104,45.1|proj=tmerc lat_0=40.5 lon_0=-105.166666666667 k=0.9999375 x_0=200000 ellps=GRS80
32156|p|NAD83 / Wyoming East Central|-108.7,40.9,-106,45.1|proj=tmerc lat_0=40.5 lon_0=-107.333333333333 k=0.9999375 x_0=400000 y_0=100000 ellps=GRS80
32157|p|NAD83 / Wyoming West Central|-111.1,40.9,-107.5,45.1|proj=tmerc lat_0=40.5 lon_0=-108.75 k=0.9999375 x_0=600000 ellps=GRS80
32158|p|NAD83 / Wyoming West|-111.1,40.9,-109,44.7|proj=tmerc lat_0=40.5 lon_0=-110.083333333333 k=0.9999375 x_0=800000 y_0=100000 ellps=GRS80
32159|p|NAD83 / Wyoming Lambert|-111.1,40.9,-104,45.1|proj=lcc lat_0=41 lon_0=-107.5 lat_1=41 lat_2=45 x_0=500000 y_0=200000 ellps=GRS80
32161|p|NAD83 / Puerto Rico & Virgin Is.|-68.5,14.9,-63.8,21.9|proj=lcc lat_0=17.8333333333333 lon_0=-66.4333333333333 lat_1=18.4333333333333 lat_2=18.0333333333333 x_0=200000 y_0=200000 ellps=GRS80
32164|p|NAD83 / BLM 14N (ftUS)|-102,25.8,-95.8,49.1|proj=tmerc lon_0=-99 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft
32165|p|NAD83 / BLM 15N (ftUS)|-96.1,25.6,-89.8,49.4|proj=tmerc lon_0=-93 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft
32166|p|NAD83 / BLM 16N (ftUS)|-90.1,23.9,-83.9,48.4|proj=tmerc lon_0=-87 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft
32167|p|NAD83 / BLM 17N (ftUS)|-84.1,23.8,-77.9,46.2|proj=tmerc lon_0=-81 k=0.9996 x_0=500000.001016002 ellps=GRS80 units=us-ft
32181|p|NAD83 / MTM zone 1|-54.5,46.5,-52.5,49.9|proj=tmerc lon_0=-53 k=0.9999 x_0=304800 ellps=GRS80
32182|p|NAD83 / MTM zone 2|-57.5,46.8,-54.4,54.8|proj=tmerc lon_0=-56 k=0.9999 x_0=304800 ellps=GRS80
32183|p|NAD83 / MTM zone 3|-60,47.5,-57.1,55.4|proj=tmerc lon_0=-58.5 k=0.9999 x_0=304800 ellps=GRS80
32184|p|NAD83 / MTM zone 4|-63,47.1,-60,59|proj=tmerc lon_0=-61.5 k=0.9999 x_0=304800 ellps=GRS80
32185|p|NAD83 / MTM zone 5|-66,47.9,-63,60.6|proj=tmerc lon_0=-64.5 k=0.9999 x_0=304800 ellps=GRS80
32186|p|NAD83 / MTM zone 6|-69,47.3,-66,59|proj=tmerc lon_0=-67.5 k=0.9999 x_0=304800 ellps=GRS80
32187|p|NAD83 / MTM zone 7|-72,45,-69,61.8|proj=tmerc lon_0=-70.5 k=0.9999 x_0=304800 ellps=GRS80
32188|p|NAD83 / MTM zone 8|-75,44.9,-72,62.6|proj=tmerc lon_0=-73.5 k=0.9999 x_0=304800 ellps=GRS80
32189|p|NAD83 / MTM zone 9|-78,43.6,-75,62.7|proj=tmerc lon_0=-76.5 k=0.9999 x_0=304800 ellps=GRS80
32190|p|NAD83 / MTM zone 10|-81,42.2,-78,62.5|proj=tmerc lon_0=-79.5 k=0.9999 x_0=304800 ellps=GRS80
32191|p|NAD83 / MTM zone 11|-83.6,41.6,-81,46|proj=tmerc lon_0=-82.5 k=0.9999 x_0=304800 ellps=GRS80
32192|p|NAD83 / MTM zone 12|-82.5,46,-79.5,55.3|proj=tmerc lon_0=-81 k=0.9999 x_0=304800 ellps=GRS80
32193|p|NAD83 / MTM zone 13|-85.5,46,-82.5,55.6|proj=tmerc lon_0=-84 k=0.9999 x_0=304800 ellps=GRS80
32194|p|NAD83 / MTM zone 14|-88.5,47.1,-85.5,56.7|proj=tmerc lon_0=-87 k=0.9999 x_0=304800 ellps=GRS80
32195|p|NAD83 / MTM zone 15|-91.5,47.9,-88.5,56.9|proj=tmerc lon_0=-90 k=0.9999 x_0=304800 ellps=GRS80
32196|p|NAD83 / MTM zone 16|-94.5,48,-91.5,55.2|proj=tmerc lon_0=-93 k=0.9999 x_0=304800 ellps=GRS80
32197|p|NAD83 / MTM zone 17|-95.2,48.6,-94.5,53.3|proj=tmerc lon_0=-96 k=0.9999 x_0=304800 ellps=GRS80
32198|p|NAD83 / Quebec Lambert|-79.9,44.9,-57.1,62.7|proj=lcc lat_0=44 lon_0=-68.5 lat_1=60 lat_2=46 ellps=GRS80
32199|p|NAD83 / Louisiana Offshore|-94.1,28.8,-88.7,33.1|proj=lcc lat_0=25.5 lon_0=-91.3333333333333 lat_1=27.8333333333333 lat_2=26.1666666666667 x_0=1000000 ellps=GRS80
32601|p|WGS 84 / UTM zone 1N|-180,0,-174,84|proj=utm zone=1 datum=WGS84
32602|p|WGS 84 / UTM zone 2N|-174,0,-168,84|proj=utm zone=2 datum=WGS84
32603|p|WGS 84 / UTM zone 3N|-168,0,-162,84|proj=utm zone=3 datum=WGS84
32604|p|WGS 84 / UTM zone 4N|-162,0,-156,84|proj=utm zone=4 datum=WGS84
32605|p|WGS 84 / UTM zone 5N|-156,0,-150,84|proj=utm zone=5 datum=WGS84
32606|p|WGS 84 / UTM zone 6N|-150,0,-144,84|proj=utm zone=6 datum=WGS84
32607|p|WGS 84 / UTM zone 7N|-144,0,-138,84|proj=utm zone=7 datum=WGS84
32608|p|WGS 84 / UTM zone 8N|-138,0,-132,84|proj=utm zone=8 datum=WGS84
32609|p|WGS 84 / UTM zone 9N|-132,0,-126,84|proj=utm zone=9 datum=WGS84
32610|p|WGS 84 / UTM zone 10N|-126,0,-120,84|proj=utm zone=10 datum=WGS84
32611|p|WGS 84 / UTM zone 11N|-120,0,-114,84|proj=utm zone=11 datum=WGS84
32612|p|WGS 84 / UTM zone 12N|-114,0,-108,84|proj=utm zone=12 datum=WGS84
32613|p|WGS 84 / UTM zone 13N|-108,0,-102,84|proj=utm zone=13 datum=WGS84
32614|p|WGS 84 / UTM zone 14N|-102,0,-96,84|proj=utm zone=14 datum=WGS84
32615|p|WGS 84 / UTM zone 15N|-96,0,-90,84|proj=utm zone=15 datum=WGS84
32616|p|WGS 84 / UTM zone 16N|-90,0,-84,84|proj=utm zone=16 datum=WGS84
32617|p|WGS 84 / UTM zone 17N|-84,0,-78,84|proj=utm zone=17 datum=WGS84
32618|p|WGS 84 / UTM zone 18N|-78,0,-72,84|proj=utm zone=18 datum=WGS84
32619|p|WGS 84 / UTM zone 19N|-72,0,-66,84|proj=utm zone=19 datum=WGS84
32620|p|WGS 84 / UTM zone 20N|-66,0,-60,84|proj=utm zone=20 datum=WGS84
32621|p|WGS 84 / UTM zone 21N|-60,0,-54,84|proj=utm zone=21 datum=WGS84
32622|p|WGS 84 / UTM zone 22N|-54,0,-48,84|proj=utm zone=22 datum=WGS84
32623|p|WGS 84 / UTM zone 23N|-48,0,-42,84|proj=utm zone=23 datum=WGS84
32624|p|WGS 84 / UTM zone 24N|-42,0,-36,84|proj=utm zone=24 datum=WGS84
32625|p|WGS 84 / UTM zone 25N|-36,0,-30,84|proj=utm zone=25 datum=WGS84
32626|p|WGS 84 / UTM zone 26N|-30,0,-24,84|proj=utm zone=26 datum=WGS84
32627|p|WGS 84 / UTM zone 27N|-24,0,-18,84|proj=utm zone=27 datum=WGS84
32628|p|WGS 84 / UTM zone 28N|-18,0,-12,84|proj=utm zone=28 datum=WGS84
32629|p|WGS 84 / UTM zone 29N|-12,0,-6,84|proj=utm zone=29 datum=WGS84
32630|p|WGS 84 / UTM zone 30N|-6,0,0,84|proj=utm zone=30 datum=WGS84
32631|p|WGS 84 / UTM zone 31N|0,0,6,84|proj=utm zone=31 datum=WGS84
32632|p|WGS 84 / UTM zone 32N|6,0,12,84|proj=utm zone=32 datum=WGS84
32633|p|WGS 84 / UTM zone 33N|12,0,18,84|proj=utm zone=33 datum=WGS84
32634|p|WGS 84 / UTM zone 34N|18,0,24,84|proj=utm zone=34 datum=WGS84
32635|p|WGS 84 / UTM zone 35N|24,0,30,84|proj=utm zone=35 datum=WGS84
32636|p|WGS 84 / UTM zone 36N|30,0,36,84|proj=utm zone=36 datum=WGS84
32637|p|WGS 84 / UTM zone 37N|36,0,42,84|proj=utm zone=37 datum=WGS84
32638|p|WGS 84 / UTM zone 38N|42,0,48,84|proj=utm zone=38 datum=WGS84
32639|p|WGS 84 / UTM zone 39N|48,0,54,84|proj=utm zone=39 datum=WGS84
32640|p|WGS 84 / UTM zone 40N|54,0,60,84|proj=utm zone=40 datum=WGS84
32641|p|WGS 84 / UTM zone 41N|60,0,66,84|proj=utm zone=41 datum=WGS84
32642|p|WGS 84 / UTM zone 42N|66,0,72,84|proj=utm zone=42 datum=WGS84
32643|p|WGS 84 / UTM zone 43N|72,0,78,84|proj=utm zone=43 datum=WGS84
32644|p|WGS 84 / UTM zone 44N|78,0,84,84|proj=utm zone=44 datum=WGS84
32645|p|WGS 84 / UTM zone 45N|84,0,90,84|proj=utm zone=45 datum=WGS84
32646|p|WGS 84 / UTM zone 46N|90,0,96,84|proj=utm zone=46 datum=WGS84
32647|p|WGS 84 / UTM zone 47N|96,0,102,84|proj=utm zone=47 datum=WGS84
32648|p|WGS 84 / UTM zone 48N|102,0,108,84|proj=utm zone=48 datum=WGS84
32649|p|WGS 84 / UTM zone 49N|108,0,114,84|proj=utm zone=49 datum=WGS84
32650|p|WGS 84 / UTM zone 50N|114,0,120,84|proj=utm zone=50 datum=WGS84
32651|p|WGS 84 / UTM zone 51N|120,0,126,84|proj=utm zone=51 datum=WGS84
32652|p|WGS 84 / UTM zone 52N|126,0,132,84|proj=utm zone=52 datum=WGS84
32653|p|WGS 84 / UTM zone 53N|132,0,138,84|proj=utm zone=53 datum=WGS84
32654|p|WGS 84 / UTM zone 54N|138,0,144,84|proj=utm zone=54 datum=WGS84
32655|p|WGS 84 / UTM zone 55N|144,0,150,84|proj=utm zone=55 datum=WGS84
32656|p|WGS 84 / UTM zone 56N|150,0,156,84|proj=utm zone=56 datum=WGS84
32657|p|WGS 84 / UTM zone 57N|156,0,162,84|proj=utm zone=57 datum=WGS84
32658|p|WGS 84 / UTM zone 58N|162,0,168,84|proj=utm zone=58 datum=WGS84
32659|p|WGS 84 / UTM zone 59N|168,0,174,84|proj=utm zone=59 datum=WGS84
32660|p|WGS 84 / UTM zone 60N|174,0,180,84|proj=utm zone=60 datum=WGS84
32661|p|WGS 84 / UPS North (N,E)|-180,60,180,90|proj=stere lat_0=90 k=0.994 x_0=2000000 y_0=2000000 datum=WGS84
32664|p|WGS 84 / BLM 14N (ftUS)|-97.3,25.9,-95.8,28.5|proj=tmerc lon_0=-99 k=0.9996 x_0=500000.001016002 datum=WGS84 units=us-ft
32665|p|WGS 84 / BLM 15N (ftUS)|-96,25.6,-89.8,29.8|proj=tmerc lon_0=-93 k=0.9996 x_0=500000.001016002 datum=WGS84 units=us-ft
32666|p|WGS 84 / BLM 16N (ftUS)|-90.1,23.9,-83.9,30.3|proj=tmerc lon_0=-87 k=0.9996 x_0=500000.001016002 datum=WGS84 units=us-ft
32667|p|WGS 84 / BLM 17N (ftUS)|-84.1,23.8,-81.1,30|proj=tmerc lon_0=-81 k=0.9996 x_0=500000.001016002 datum=WGS84 units=us-ft
32701|p|WGS 84 / UTM zone 1S|-180,-80,-174,0|proj=utm zone=1 south datum=WGS84
32702|p|WGS 84 / UTM zone 2S|-174,-80,-168,0|proj=utm zone=2 south datum=WGS84
32703|p|WGS 84 / UTM zone 3S|-168,-80,-162,0|proj=utm zone=3 south datum=WGS84
32704|p|WGS 84 / UTM zone 4S|-162,-80,-156,0|proj=utm zone=4 south datum=WGS84
32705|p|WGS 84 / UTM zone 5S|-156,-80,-150,0|proj=utm zone=5 south datum=WGS84
32706|p|WGS 84 / UTM zone 6S|-150,-80,-144,0|proj=utm zone=6 south datum=WGS84
32707|p|WGS 84 / UTM zone 7S|-144,-80,-138,0|proj=utm zone=7 south datum=WGS84
32708|p|WGS 84 / UTM zone 8S|-138,-80,-132,0|proj=utm zone=8 south datum=WGS84
32709|p|WGS 84 / UTM zone 9S|-132,-80,-126,0|proj=utm zone=9 south datum=WGS84
32710|p|WGS 84 / UTM zone 10S|-126,-80,-120,0|proj=utm zone=10 south datum=WGS84
32711|p|WGS 84 / UTM zone 11S|-120,-80,-114,0|proj=utm zone=11 south datum=WGS84
32712|p|WGS 84 / UTM zone 12S|-114,-80,-108,0|proj=utm zone=12 south datum=WGS84
32713|p|WGS 84 / UTM zone 13S|-108,-80,-102,0|proj=utm zone=13 south datum=WGS84
32714|p|WGS 84 / UTM zone 14S|-102,-80,-96,0|proj=utm zone=14 south datum=WGS84
32715|p|WGS 84 / UTM zone 15S|-96,-80,-90,0|proj=utm zone=15 south datum=WGS84
32716|p|WGS 84 / UTM zone 16S|-90,-80,-84,0|proj=utm zone=16 south datum=WGS84
32717|p|WGS 84 / UTM zone 17S|-84,-80,-78,0|proj=utm zone=17 south datum=WGS84
32718|p|WGS 84 / UTM zone 18S|-78,-80,-72,0|proj=utm zone=18 south datum=WGS84
32719|p|WGS 84 / UTM zone 19S|-72,-80,-66,0|proj=utm zone=19 south datum=WGS84
32720|p|WGS 84 / UTM zone 20S|-66,-80,-60,0|proj=utm zone=20 south datum=WGS84
32721|p|WGS 84 / UTM zone 21S|-60,-80,-54,0|proj=utm zone=21 south datum=WGS84
32722|p|WGS 84 / UTM zone 22S|-54,-80,-48,0|proj=utm zone=22 south datum=WGS84
32723|p|WGS 84 / UTM zone 23S|-48,-80,-42,0|proj=utm zone=23 south datum=WGS84
32724|p|WGS 84 / UTM zone 24S|-42,-80,-36,0|proj=utm zone=24 south datum=WGS84
32725|p|WGS 84 / UTM zone 25S|-36,-80,-30,0|proj=utm zone=25 south datum=WGS84
32726|p|WGS 84 / UTM zone 26S|-30,-80,-24,0|proj=utm zone=26 south datum=WGS84
32727|p|WGS 84 / UTM zone 27S|-24,-80,-18,0|proj=utm zone=27 south datum=WGS84
32728|p|WGS 84 / UTM zone 28S|-18,-80,-12,0|proj=utm zone=28 south datum=WGS84
32729|p|WGS 84 / UTM zone 29S|-12,-80,-6,0|proj=utm zone=29 south datum=WGS84
32730|p|WGS 84 / UTM zone 30S|-6,-80,0,0|proj=utm zone=30 south datum=WGS84
32731|p|WGS 84 / UTM zone 31S|0,-80,6,0|proj=utm zone=31 south datum=WGS84
32732|p|WGS 84 / UTM zone 32S|6,-80,12,0|proj=utm zone=32 south datum=WGS84
32733|p|WGS 84 / UTM zone 33S|12,-80,18,0|proj=utm zone=33 south datum=WGS84
32734|p|WGS 84 / UTM zone 34S|18,-80,24,0|proj=utm zone=34 south datum=WGS84
32735|p|WGS 84 / UTM zone 35S|24,-80,30,0|proj=utm zone=35 south datum=WGS84
32736|p|WGS 84 / UTM zone 36S|30,-80,36,0|proj=utm zone=36 south datum=WGS84
32737|p|WGS 84 / UTM zone 37S|36,-80,42,0|proj=utm zone=37 south datum=WGS84
32738|p|WGS 84 / UTM zone 38S|42,-80,48,0|proj=utm zone=38 south datum=WGS84
32739|p|WGS 84 / UTM zone 39S|48,-80,54,0|proj=utm zone=39 south datum=WGS84
32740|p|WGS 84 / UTM zone 40S|54,-80,60,0|proj=utm zone=40 south datum=WGS84
32741|p|WGS 84 / UTM zone 41S|60,-80,66,0|proj=utm zone=41 south datum=WGS84
32742|p|WGS 84 / UTM zone 42S|66,-80,72,0|proj=utm zone=42 south datum=WGS84
32743|p|WGS 84 / UTM zone 43S|72,-80,78,0|proj=utm zone=43 south datum=WGS84
32744|p|WGS 84 / UTM zone 44S|78,-80,84,0|proj=utm zone=44 south datum=WGS84
32745|p|WGS 84 / UTM zone 45S|84,-80,90,0|proj=utm zone=45 south datum=WGS84
32746|p|WGS 84 / UTM zone 46S|90,-80,96,0|proj=utm zone=46 south datum=WGS84
32747|p|WGS 84 / UTM zone 47S|96,-80,102,0|proj=utm zone=47 south datum=WGS84
32748|p|WGS 84 / UTM zone 48S|102,-80,108,0|proj=utm zone=48 south datum=WGS84
32749|p|WGS 84 / UTM zone 49S|108,-80,114,0|proj=utm zone=49 south datum=WGS84
32750|p|WGS 84 / UTM zone 50S|114,-80,120,0|proj=utm zone=50 south datum=WGS84
32751|p|WGS 84 / UTM zone 51S|120,-80,126,0|proj=utm zone=51 south datum=WGS84
32752|p|WGS 84 / UTM zone 52S|126,-80,132,0|proj=utm zone=52 south datum=WGS84
32753|p|WGS 84 / UTM zone 53S|132,-80,138,0|proj=utm zone=53 south datum=WGS84
32754|p|WGS 84 / UTM zone 54S|138,-80,144,0|proj=utm zone=54 south datum=WGS84
32755|p|WGS 84 / UTM zone 55S|144,-80,150,0|proj=utm zone=55 south datum=WGS84
32756|p|WGS 84 / UTM zone 56S|150,-80,156,0|proj=utm zone=56 south datum=WGS84
32757|p|WGS 84 / UTM zone 57S|156,-80,162,0|proj=utm zone=57 south datum=WGS84
32758|p|WGS 84 / UTM zone 58S|162,-80,168,0|proj=utm zone=58 south datum=WGS84
32759|p|WGS 84 / UTM zone 59S|168,-80,174,0|proj=utm zone=59 south datum=WGS84
32760|p|WGS 84 / UTM zone 60S|174,-80,180,0|proj=utm zone=60 south datum=WGS84
32761|p|WGS 84 / UPS South (N,E)|-180,-90,180,-60|proj=stere lat_0=-90 k=0.994 x_0=2000000 y_0=2000000 datum=WGS84
32766|p|WGS 84 / TM 36 SE|32.6,-27.8,43.1,-10|proj=tmerc lon_0=36 k=0.9996 x_0=500000 y_0=10000000 datum=WGS84
900913|p|Google Maps Global Mercator|0,0,0,0|proj=merc a=6378137 b=6378137 nadgrids=@null
`;
