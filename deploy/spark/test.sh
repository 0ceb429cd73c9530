#!/usr/bin/env bash
# Installs PySpark beside the build and tests the job: test.sh PROGRAM [EVALUATION SETS]
set -euo pipefail
cd "$(dirname "$0")/../.."
Scripts/install-packages.sh spark
environment=.build/spark/venv
if ! "$environment/bin/python" -c 'import pyspark, pyarrow' 2>/dev/null; then
  echo "test-spark: installing PySpark under $environment" >&2
  python3 -m venv "$environment"
  "$environment/bin/pip" install --quiet --disable-pip-version-check --requirement deploy/spark/requirements.txt
fi
# The workers are given the Python that has PySpark.
PYSPARK_PYTHON=$PWD/$environment/bin/python exec "$environment/bin/python" deploy/spark/test_spark.py "$@"
